import type { Filter } from '../../../core/store/filter.ts';
import type { EventPage, EventQuery, Lane, LaneKey, TimeHistogram } from '../../../core/store/query.ts';
import { length, type Span } from '../../../core/time/span.ts';
import { type Asker, asker, type Take } from './faults.ts';
import type { LaneContent } from './lane-content.ts';

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
  /** Gives up all that is under way. */
  stop(): void;
  /** Asks anew, of another query or for another filter or division; returns whether the answer is there already. */
  ask(query: EventQuery, filter: Filter, by: LaneKey): boolean;
  /** What the lanes hold for a frame; what they held before until the query has answered for all. */
  at(span: Span): readonly LaneContent[];
  /** Counts per lane and column of the span; of an earlier one, as they say, while the query has not answered yet. */
  histogram(span: Span, columns: number): TimeHistogram | undefined;
}

/** A lane with what is known of its events so far, and which stretch was asked for. */
interface LaneState {
  readonly lane: Lane;
  readonly take: Take<EventPage>;
  page?: EventPage;
  asked?: string;
}

/** One query, filter and division, with its lanes once they are known. */
interface Asked {
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly by: LaneKey;
  readonly asker: Asker;
  readonly takeHistogram: Take<TimeHistogram>;
  lanes?: readonly LaneState[];
  histogram?: TimeHistogram;
  /** Which stretch and columns were asked for last: frames that show the same must not ask, or each answer asks a frame. */
  counted?: string;
}

/**
 * Asks the query for what the lanes show; `onLate` is called when an answer comes after its frame, `onFault` with what went
 * wrong and with undefined when all is well again. Answers to what is no longer asked are dropped.
 */
export function laneContents(onLate: () => void, onFault: (fault: unknown) => void): LaneContents {
  let current: Asked | undefined;
  let complete: readonly LaneContent[] = [];
  /** What the last frame showed. */
  let shown: Span | undefined;
  /** What the last frame counted: of the next filter the same will be asked. */
  let counted: { readonly span: Span; readonly columns: number } | undefined;
  let inFrame = false;
  const duringFrame = (work: () => void) => {
    inFrame = true;
    work();
    inFrame = false;
  };

  const begin = (query: EventQuery, filter: Filter, by: LaneKey): void => {
    /** Until all lanes can be drawn, what has come is drawn with the last of them. */
    const late = () => {
      if (!inFrame && asked === current && asked.lanes?.every(({ page }) => page)) onLate();
    };
    current?.asker.stop();
    const own = asker((fault) => {
      if (asked === current) onFault(fault);
    });
    const stateOf = (lane: Lane): LaneState => {
      const take = own.newest<EventPage>(
        (page) => {
          state.page = page;
          late();
        },
        () => {
          state.asked = undefined;
        },
      );
      const state: LaneState = { lane, take };
      return state;
    };
    const asked: Asked = {
      query,
      filter,
      by,
      asker: own,
      takeHistogram: own.paced<TimeHistogram>(
        (value) => {
          asked.histogram = value;
          late();
        },
        () => {
          asked.counted = undefined;
        },
      ),
    };
    current = asked;
    onFault(undefined);
    const takeLanes = own.newest<readonly Lane[]>((value) => {
      asked.lanes = value.map(stateOf);
      // At once, as the answer may be there by the next frame.
      if (shown) askPages(asked, shown);
      else onLate();
    });
    takeLanes((signal) => query.during(signal).lanes(filter, by));
  };

  const askPage = ({ query, filter, by }: Asked, state: LaneState, i: number, span: Span) => {
    const whole = state.lane.count <= KEPT;
    const around = whole ? EVER : neighbourhood(span);
    const key = `${around.from} ${around.to}`;
    if (state.asked === key) return;
    state.asked = key;
    state.take((signal) => query.during(signal).laneEvents(filter, by, i, around, whole ? KEPT : APART));
  };

  const askPages = (asked: Asked, span: Span) => {
    for (const [i, state] of (asked.lanes ?? []).entries()) askPage(asked, state, i, span);
  };

  const count = (span: Span, columns: number) => {
    const asked = current;
    const key = `${span.from} ${span.to} ${columns}`;
    if (!asked || asked.counted === key) return;
    asked.counted = key;
    asked.takeHistogram((signal) =>
      asked.query.during(signal).histogram(asked.filter, asked.by, span, columns),
    );
  };

  return {
    ask(query, filter, by) {
      duringFrame(() => {
        begin(query, filter, by);
        if (counted) count(counted.span, counted.columns);
      });
      return current?.lanes !== undefined;
    },
    stop() {
      current?.asker.stop();
      current = undefined;
    },
    at(span) {
      const asked = current;
      const states = asked?.lanes;
      shown = span;
      counted = undefined;
      if (!asked || !states) return complete;
      duringFrame(() => askPages(asked, span));
      const contents = states.flatMap(({ lane, page }): LaneContent[] => (page ? [{ lane, page }] : []));
      if (contents.length === states.length) complete = contents;
      return complete;
    },
    histogram(span, columns) {
      counted = { span, columns };
      duringFrame(() => count(span, columns));
      return current?.histogram;
    },
  };
}
