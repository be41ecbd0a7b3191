import type { Fault } from './faults';
import { FAULTS_OF_EVIDENCE } from './faultsOfEvidence';
import { FAULTS_OF_GRAPH } from './faultsOfGraph';
import { FAULTS_OF_IDS } from './faultsOfIds';
import { FAULTS_OF_PLACES } from './faultsOfPlaces';
import { FAULTS_OF_POLICY } from './faultsOfPolicy';
import { FAULTS_OF_RENAMING } from './faultsOfRenaming';
import { FAULTS_OF_RULES } from './faultsOfRules';
import { FAULTS_OF_SHAPE } from './faultsOfShape';
import { FAULTS_OF_STEPS } from './faultsOfSteps';
import { FAULTS_OF_TEXT } from './faultsOfText';
import { FAULTS_OF_VOCABULARY } from './faultsOfVocabulary';

/** Every way in which the tables break the fixture. */
export const FAULTS: readonly Fault[] = [
  ...FAULTS_OF_SHAPE,
  ...FAULTS_OF_IDS,
  ...FAULTS_OF_RENAMING,
  ...FAULTS_OF_GRAPH,
  ...FAULTS_OF_EVIDENCE,
  ...FAULTS_OF_PLACES,
  ...FAULTS_OF_TEXT,
  ...FAULTS_OF_VOCABULARY,
  ...FAULTS_OF_STEPS,
  ...FAULTS_OF_POLICY,
  ...FAULTS_OF_RULES,
];
