import type { Rule } from '../draft.ts';
import { nameWithoutRole, targetWithoutPerpetrator } from './acting.ts';
import {
  claimAfterLater,
  claimAfterOtherEvent,
  claimBeforeEvent,
  claimField,
  claimId,
  claimValue,
} from './claim-rules.ts';
import { cycle } from './cycles.ts';
import { lowAboveHigh, onlyOneOfPair, tooManyPeople } from './figure-rules.ts';
import { documentDate, firstSpan, leadEvent } from './info.ts';
import { foreignKey, primaryKey, sorted, unique } from './key-rules.ts';
import { oneWhole, orderCircle, orderContradiction } from './order-rules.ts';
import { orphan } from './orphans.ts';
import { partInPlace, partInTime } from './part-rules.ts';
import {
  areaWithoutPlace,
  largerThanParent,
  outsideOwnArea,
  outsideParent,
  radiusWithoutPoint,
  unknownArea,
} from './place-rules.ts';
import { linkToItself, linkTwice } from './relation-rules.ts';
import { roleDenied } from './role-rules.ts';
import { agencyAsSpeaker } from './speaker-rules.ts';
import { storyEvents } from './story-rules.ts';
import { onlyHttps, textField, textRow } from './text-rules.ts';
import { effectiveBefore, timeWithoutDay } from './time-rules.ts';
import { symbolTwice, titleLength } from './wording.ts';
import { harmOfPart, zeroWithoutClaim } from './zeroes.ts';

/** All that has to hold between rows, tables and files; what a single cell may hold stands in read/cell.ts. */
export const RULES: readonly Rule[] = [
  primaryKey,
  unique,
  foreignKey,
  sorted,
  cycle,
  orphan,
  timeWithoutDay,
  effectiveBefore,
  partInTime,
  partInPlace,
  onlyOneOfPair,
  lowAboveHigh,
  tooManyPeople,
  outsideParent,
  largerThanParent,
  outsideOwnArea,
  radiusWithoutPoint,
  unknownArea,
  areaWithoutPlace,
  claimField,
  claimValue,
  claimAfterOtherEvent,
  claimAfterLater,
  claimBeforeEvent,
  claimId,
  roleDenied,
  linkToItself,
  linkTwice,
  oneWhole,
  orderContradiction,
  orderCircle,
  targetWithoutPerpetrator,
  nameWithoutRole,
  agencyAsSpeaker,
  zeroWithoutClaim,
  harmOfPart,
  titleLength,
  symbolTwice,
  textRow,
  textField,
  storyEvents,
  onlyHttps,
  leadEvent,
  documentDate,
  firstSpan,
];
