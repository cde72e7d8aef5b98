import type { QuestionName } from '../../io/query-messages.ts';
import type { AnswerSource } from './answering.ts';

/** How a question ended. */
export type Outcome = AnswerSource | 'given up' | 'refused' | 'failed';

/** Counts what happens, in the text format of Prometheus (version 0.0.4). */
export function engineMetrics(underWay: () => number) {
  const questions = new Map<string, number>();
  const seconds = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, by: number) => to.set(key, (to.get(key) ?? 0) + by);
  const lines = (name: string, values: ReadonlyMap<string, number>) =>
    Array.from(values, ([labels, value]) => `${name}{${labels}} ${value}`);
  return {
    /** A question that has taken so many ms. */
    ended(question: QuestionName | 'unknown', outcome: Outcome, took: number): void {
      add(questions, `question="${question}",outcome="${outcome}"`, 1);
      add(seconds, `question="${question}"`, took / 1000);
    },
    print: () =>
      [
        '# HELP engine_questions_total Questions that have ended, by how.',
        '# TYPE engine_questions_total counter',
        ...lines('engine_questions_total', questions),
        '# HELP engine_question_seconds_total Seconds that questions have taken.',
        '# TYPE engine_question_seconds_total counter',
        ...lines('engine_question_seconds_total', seconds),
        '# HELP engine_questions_under_way Questions that are being answered.',
        '# TYPE engine_questions_under_way gauge',
        `engine_questions_under_way ${underWay()}`,
        '',
      ].join('\n'),
  };
}
