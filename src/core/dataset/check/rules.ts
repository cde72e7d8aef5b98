import type { Rule } from '../draft.ts';
import { nameWithoutRole, targetWithoutPerpetrator } from './acting.ts';
import {
  claimAfterLater,
  claimAfterOtherEvent,
  claimBeforeEvent,
  claimField,
  claimId,
  claimValue,
} from './claims.ts';
import { cycle } from './cycles.ts';
import { lowAboveHigh, onlyOneOfPair } from './figures.ts';
import { documentDate, firstSpan, leadEvent } from './info.ts';
import { foreignKey, primaryKey, sorted, unique } from './keys.ts';
import { tooMany } from './limits.ts';
import { oneWhole, orderCircle, orderContradiction } from './order.ts';
import { orphan } from './orphans.ts';
import { partInPlace, partInTime } from './parts.ts';
import {
  areaWithoutPlace,
  largerThanParent,
  outsideOwnArea,
  outsideParent,
  radiusWithoutPoint,
  unknownArea,
} from './places.ts';
import { linkToItself, linkTwice } from './relations.ts';
import { roleDenied } from './roles.ts';
import { agencyAsSpeaker } from './speakers.ts';
import { onlyHttps, textField, textLanguage, textRow } from './texts.ts';
import { effectiveBefore, timeWithoutDay } from './times.ts';
import { titleLength } from './wording.ts';
import { harmOfPart, zeroWithoutClaim } from './zeroes.ts';

/** All that has to hold between rows, tables and files; what a single cell may hold stands in read/cell.ts. */
export const RULES: readonly Rule[] = [
  primaryKey,
  unique,
  foreignKey,
  sorted,
  cycle,
  orphan,
  tooMany,
  timeWithoutDay,
  effectiveBefore,
  partInTime,
  partInPlace,
  onlyOneOfPair,
  lowAboveHigh,
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
  textRow,
  textField,
  textLanguage,
  onlyHttps,
  leadEvent,
  documentDate,
  firstSpan,
];
