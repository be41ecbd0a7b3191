import json from '../../data/directive.json' with { type: 'json' };
import type { Dataset } from '../../src/data/dataset';
import { indexDirective } from '../../src/model/directive';

/** The dataset that the site is built from. That it is one is tested in tests/unit/data. */
export const dataset = json as unknown as Dataset & Required<Pick<Dataset, 'team'>>;
export const directive = { ...indexDirective(dataset), dataset };
