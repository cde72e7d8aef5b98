import { asking } from '../../base/asking.ts';
import { type ReadableSignal, signal } from '../../base/signal.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { spellings } from '../../core/view/forgiving.ts';
import type { Page } from '../../core/view/view.ts';

/** The event that a page is about, as the whole record has it. */
export interface Subject {
  readonly id: string;
  /** Undefined where no event has the id. */
  readonly item: EventItem | undefined;
}

export interface SubjectSource {
  /** Undefined while it is not known yet, and where the page is about no event. */
  readonly subject: ReadableSignal<Subject | undefined>;
  /** Asks for the event of a page; `then` is called with it, at once where the set is in memory, never for another page. */
  attend(page: Page, then: (item: EventItem) => void): void;
}

/** Keeps the event that the page in force is about, however its id is spelled. A question that fails leaves it unknown: panes ask and say so. */
export function subjectOf(query: EventQuery): SubjectSource {
  const subject = signal<Subject | undefined>(undefined);
  let then: (item: EventItem) => void = () => undefined;
  let id = '';
  const ask = asking<readonly (EventItem | undefined)[]>(
    (found) => {
      const item = found.find((one) => one !== undefined);
      subject.set({ id: item?.id ?? id, item });
      if (item) then(item);
    },
    () => undefined,
  );
  return {
    subject,
    attend(page, next) {
      then = next;
      if (page.name !== 'event') {
        ask();
        subject.set(undefined);
        return;
      }
      if (subject.get()?.id !== page.id) subject.set(undefined);
      id = page.id;
      ask((signal) => query.during(signal).items(spellings(page.id)));
    },
  };
}
