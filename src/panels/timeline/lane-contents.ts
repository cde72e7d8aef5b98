import { latest } from '../../base/answer.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventPage, EventQuery, Lane, LaneKey, TimeHistogram } from '../../core/store/query.ts';
import { length, type Span } from '../../core/time/span.ts';
import type { LaneContent } from './scene.ts';

/** Up to this many events a lane is asked once for all of them, so that panning never rearranges it. */
const KEPT = 300;
/** Most events of a stretch that are placed one by one. */
const APART = 160;
const EVER: Span = { from: -Infinity, to: Infinity };

/** A stretch around the span on a fixed raster, so that events keep their lines while panning within it. */
export function neighbourhood(span: Span): Span {
  const step = 2 ** Math.round(Math.log2(length(span) / 2));
  return { from: (Math.floor(span.from / step) - 1) * step, to: (Math.ceil(span.to / step) + 1) * step };
}

export interface LaneContents {
  /** Asks anew, of another query or for another filter or division. */
  ask(query: EventQuery, filter: Filter, by: LaneKey): void;
  /** What the lanes hold for a frame; what they held before until the query has answered for all. */
  at(span: Span): readonly LaneContent[];
  /** Counts per lane and column of the span; the newest there are, when the query answers later. */
  histogram(span: Span, columns: number): TimeHistogram | undefined;
}

/** Asks the query for what the lanes show; `onLate` is called when an answer comes after its frame. */
export function laneContents(onLate: () => void, onError: (error: unknown) => void): LaneContents {
  let query: EventQuery;
  let filter: Filter;
  let by: LaneKey;
  let lanes: readonly Lane[] = [];
  let pages: (EventPage | undefined)[] = [];
  let asked: (string | undefined)[] = [];
  let histogram: TimeHistogram | undefined;
  let complete: readonly LaneContent[] = [];
  let inFrame = false;
  const late = () => {
    if (!inFrame) onLate();
  };
  const takeHistogram = latest<TimeHistogram>((value) => {
    histogram = value;
    late();
  }, onError);
  const takeLanes = latest<readonly Lane[]>((value) => {
    lanes = value;
    pages = value.map(() => undefined);
    asked = value.map(() => undefined);
    takePage = value.map((_, i) =>
      latest<EventPage>((page) => {
        pages[i] = page;
        late();
      }, onError),
    );
    late();
  }, onError);
  let takePage: ((answer: ReturnType<EventQuery['laneEvents']>) => void)[] = [];

  const askPage = (i: number, span: Span) => {
    const whole = lanes[i].count <= KEPT;
    const around = whole ? EVER : neighbourhood(span);
    const key = `${around.from} ${around.to}`;
    if (asked[i] === key) return;
    asked[i] = key;
    takePage[i](query.laneEvents(filter, by, i, around, whole ? KEPT : APART));
  };

  return {
    ask(nextQuery, nextFilter, nextBy) {
      query = nextQuery;
      filter = nextFilter;
      by = nextBy;
      histogram = undefined;
      inFrame = true;
      takeLanes(query.lanes(filter, by));
      inFrame = false;
    },
    at(span) {
      inFrame = true;
      lanes.forEach((_, i) => {
        askPage(i, span);
      });
      inFrame = false;
      const contents = lanes.flatMap((lane, i): LaneContent[] => {
        const page = pages[i];
        return page ? [{ lane, page }] : [];
      });
      if (contents.length === lanes.length) complete = contents;
      return complete;
    },
    histogram(span, columns) {
      inFrame = true;
      takeHistogram(query.histogram(filter, by, span, columns));
      inFrame = false;
      return histogram;
    },
  };
}
