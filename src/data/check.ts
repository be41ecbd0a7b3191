import { checkChanges } from './checkChanges';
import { checkDates } from './checkDates';
import { checkEvidence } from './checkEvidence';
import { checkGlyphs, type Glyphs } from './checkGlyphs';
import { checkGraph } from './checkGraph';
import { checkIds } from './checkIds';
import { checkPlaces, type IsoCodes } from './checkPlaces';
import { checkPolicy } from './checkPolicy';
import { checkReferences } from './checkReferences';
import { checkRenamed } from './checkRenamed';
import { checkRules } from './checkRules';
import { checkSources } from './checkSources';
import { checkStatuses } from './checkStatuses';
import { checkStoryTexts } from './checkStoryTexts';
import { checkSteps } from './checkSteps';
import { checkTexts } from './checkTexts';
import { checkUrls } from './checkUrls';
import { checkVocabularies } from './checkVocabularies';
import { checkKinds } from './kinds';
import type { Parts } from './parts';
import type { Problem } from './problem';

export interface CheckOptions {
  /** The countries that the map can draw, by ISO 3166-1 numeric code. */
  readonly iso: IsoCodes;
  /** The characters that the typefaces of the site have. */
  readonly glyphs: Glyphs;
}

/**
 * Does the dataset make sense, and does it keep to its own policy? All that is wrong, as far as it could
 * be read.
 */
export function checkParts(parts: Parts, { iso, glyphs }: CheckOptions): Problem[] {
  return [
    ...checkIds(parts),
    ...checkReferences(parts),
    ...checkVocabularies(parts),
    ...checkStatuses(parts),
    ...checkKinds(parts),
    ...checkRenamed(parts),
    ...checkGraph(parts),
    ...checkSources(parts),
    ...checkEvidence(parts),
    ...checkChanges(parts),
    ...checkSteps(parts),
    ...checkStoryTexts(parts),
    ...checkPlaces(parts, iso),
    ...checkDates(parts),
    ...checkTexts(parts.json),
    ...checkGlyphs(parts.json, glyphs),
    ...checkUrls(parts),
    ...checkRules(parts, iso),
    ...checkPolicy(parts),
  ];
}
