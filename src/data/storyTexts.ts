/**
 * The texts in which the interface speaks of the story itself, by key; each with the names that its braces may
 * hold. A dataset has them all, but for those of OPTIONAL_TEXTS.
 */
export const STORY_TEXTS = {
  brand: [],
  'alt.caveat': [],
  'alt.credit': [],
  'before.noMap': [],
  'changes.note': [],
  'changes.more': [],
  'chart.map.lines': [],
  'chart.map.origin': [],
  'cite.author': [],
  'cite.graphic.note': ['source'],
  'cite.intro': [],
  'cite.report.note': ['source'],
  'data.caveat': [],
  'data.caveat.report': [],
  'data.part.entities': [],
  'data.readme.drawn': [],
  'data.readme.limits': [],
  'data.readme.placed': [],
  'frame.org': [],
  'map.granted': [],
  'map.title': ['names'],
  'map.title.none': [],
  'map.title.unnamed': [],
  'method.asof': ['month'],
  'method.limits': [],
  'method.unknowns': [],
  'method.words': [],
  'org.subtitle': [],
  'org.title': [],
  'pair.before': ['all'],
  'pair.under': ['may', 'mayNot'],
  'picture.later': [],
  'picture.lines': [],
  'picture.map.standfirst': ['names'],
  'picture.more': [],
  'search.all': ['claims', 'context', 'entities', 'paragraphs', 'places'],
  'words.entities': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type StoryText = keyof typeof STORY_TEXTS;

/** What not every story has to say; where it is left out, nothing stands in its place. */
export const OPTIONAL_TEXTS = [
  'changes.more',
  'data.readme.limits',
  'method.unknowns',
  'method.words',
  'picture.later',
  'picture.more',
] as const satisfies readonly StoryText[];
