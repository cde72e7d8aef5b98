import type { AxisSide } from '../scene/axis-side.ts';
import type { PlacedLane, Scene } from '../scene/timeline-scene.ts';

export interface FoldsLayer {
  /** Gives each lane that can be folded its button; `text` is how many px of the page a px is. */
  sync(scene: Scene, unfolded: ReadonlySet<string>, text: number, side: AxisSide): void;
}

interface FoldsSettings {
  /** Where a lane's button stands, px. */
  place(lane: PlacedLane): { readonly x: number; readonly y: number };
  /** What the button says and is called. */
  words(lane: PlacedLane, isUnfolded: boolean): { readonly text: string; readonly name: string };
  onToggle(key: string): void;
}

interface Entry {
  readonly button: HTMLButtonElement;
  /** What it was set to last, so that a frame that changes nothing touches nothing. */
  state: string;
}

/** Buttons in the gutter that show the lines which a lane has folded away for want of room, and fold them again. */
export function foldsLayer(host: HTMLElement, settings: FoldsSettings): FoldsLayer {
  const entries = new Map<string, Entry>();
  const create = (key: string): Entry => {
    const button = document.createElement('button');
    button.type = 'button';
    button.addEventListener('click', () => settings.onToggle(key));
    host.append(button);
    const entry = { button, state: '' };
    entries.set(key, entry);
    return entry;
  };
  return {
    sync({ lanes }, unfolded, text, side) {
      const wanted = new Set<string>();
      for (const lane of lanes) {
        const { key } = lane.lane;
        const isUnfolded = unfolded.has(key);
        if (!lane.canFold || (lane.more === 0 && !isUnfolded)) continue;
        wanted.add(key);
        const { button, ...entry } = entries.get(key) ?? create(key);
        const { x, y } = settings.place(lane);
        const words = settings.words(lane, isUnfolded);
        const state = `${x} ${y} ${text} ${side.x(0)} ${words.name}`;
        if (entry.state === state) continue;
        button.textContent = words.text;
        button.setAttribute('aria-label', words.name);
        button.setAttribute('aria-expanded', String(isUnfolded));
        button.style.translate = `${side.left(x, button.offsetWidth / text) * text}px ${y * text}px`;
        entries.set(key, { button, state });
      }
      for (const [key, { button }] of entries) {
        if (wanted.has(key)) continue;
        button.remove();
        entries.delete(key);
      }
    },
  };
}
