/** Interface text in English: the data to take away, and how to cite. */
export const enData = {
  'data.title': 'Data',
  'data.intro':
    'What the charts show, as spreadsheet tables and as one JSON file. Each row names the claims and paragraphs behind it and who is speaking.',
  'data.caveat':
    'Apart from what is marked as context, every row rests on one unconfirmed report with one anonymous source, whose date we inferred. The first columns say so in each row: please keep them.',
  'data.part.entities': 'Entities and their authority to trade',
  'data.part.relations': 'Relations between entities, and with places',
  'data.part.partners': 'Places, and groups of countries that are not named',
  'data.part.claims': 'Claims in our words: who makes them, how far they go, what is not said',
  'data.part.json': 'The whole dataset in both languages',
  'data.part.readme': 'What the columns mean, licence, how to cite',
  'data.part.archive': 'All of these in one archive',
  'data.rows': '{count} [row|rows]',
  'data.size': '{size} kB',
  'data.caveat.report': 'One unconfirmed report with one anonymous source; its date is inferred',
  'data.caveat.context': 'Context, not in the report',
  'data.caveat.branch': 'that it belongs to this branch is context, not in the report',
  'data.branch.context': '{branch} (context, not in the report)',
  'data.branch.state': 'State',
  'data.branch.party': 'Party',
  'data.branch.not_stated': 'Not stated',
  'data.tier.centre': 'At the centre',
  'data.tier.direct': 'Next below the centre',
  'data.tier.province': 'In a province',
  'data.tier.lower': 'Further down',
  'data.tier.watch': 'Watching',
  'data.term.sourced': 'Seen in a source for this body',
  'data.term.inferred': 'Inferred from a term that was seen',
  'data.term.own': 'Our translation',
  'data.level.directive': 'Content of the directive, as reported',
  'data.level.practice': 'Description of practice',
  'data.level.expectation': 'Expectation',
  'data.level.interpretation': 'Interpretation',
  'data.level.opinion': 'Opinion, complaint or concern',
  'data.level.editorial': 'The report’s own statement',
  'data.readme.title': '{headline}: the data',
  'data.readme.files': 'The files',
  'data.readme.reading': 'How to read them',
  'data.readme.columns':
    'Column names are in English in every language; the contents here are in English. Columns ending in _id or _ids hold identifiers, which are the same in every language.',
  'data.readme.rests':
    'Each row first says what it rests on: caveat, attribution (who says so), paragraphs of the report (the numbering is ours), claim_ids, source. claims.csv gives for each claim how far it goes (hedge) and what the report leaves unsaid (not_said). A row with the attribution_ids “context” does not come from the report.',
  'data.readme.levels':
    '“attribution” says who is speaking; only it separates what the directive is said to contain from what the source describes. “level” says what kind of claim it is; “directive” there means content of the directive, whoever relays it.',
  'data.readme.lists':
    'Several values in one cell are separated by a semicolon and a space; a semicolon or backslash that is part of a value has a backslash before it. In the column notes, the ids of the claims stand in brackets behind each note.',
  'data.readme.placed':
    'branch and tier say where the hierarchy places an entity. That Room 39 and its companies belong to the party is context, not in the report. “Not stated” means that the report is silent.',
  'data.readme.drawn':
    'drawn_at_longitude, drawn_at_latitude and drawn_reach_degrees only record where the map draws something. They mark no place of trade and no boundary. Permission to trade does not mean that trade has taken place. Where “to” in relations.csv is in the report’s words (“lower-level entities”), to_ids only record which boxes the line is drawn to.',
  'data.readme.sanctions':
    'What North Korea permits does not lift UN sanctions, which bar joint ventures unless approved (context, not in the report).',
  'data.readme.format': 'CSV files: UTF-8 with a byte-order mark, commas, quotes by RFC 4180.',
  'data.readme.formulas':
    'Where a spreadsheet could take a line for a formula, the line starts with an apostrophe that is not part of the data.',
  'data.readme.json':
    'directive.json holds more than the tables: topics of the paragraphs, what changed, context, sources, corrections.',
  'data.readme.licence': 'Licence',
  'data.readme.credit': 'Credit: “Cleared to Trade, based on a report by Daily NK”.',
  'cite.title': 'Cite',
  'cite.copy': 'Copy',
  'cite.intro':
    'Please keep what each citation says about its source: one unconfirmed report, one anonymous source, an inferred date. We did not find the report’s author, date or address, and did not see how its title is capitalised and punctuated. Click a citation to select it.',
  'cite.graphic': 'This graphic and its data',
  'cite.report': 'The report',
  'cite.author': 'Cleared to Trade',
  'cite.apa': 'APA',
  'cite.chicago': 'Chicago',
  'cite.mla': 'MLA',
  'cite.bibtex': 'BibTeX',
  'cite.ris': 'RIS',
  'cite.graphic.apa':
    '{author}. ({year}). *{title}* (Version {version}) [Graphic and data after one unconfirmed report: {source}].{url}',
  'cite.graphic.chicago':
    '{author}. “{title}.” Version {version}. {date}. Graphic and data after one unconfirmed report: {source}.{url}',
  'cite.graphic.mla':
    '“{title}.” *{author}*, version {version}, {date}{url}. Graphic and data after one unconfirmed report: {source}.',
  'cite.graphic.note': 'Graphic and data after one unconfirmed report: {source}',
  'cite.report.apa':
    '{publisher}. (n.d.). *{title}* [Unconfirmed report: {source}; author, day and address not found].',
  'cite.report.chicago':
    '{publisher}. “{title}.” N.d. Unconfirmed report: {source}; author, day and address not found.',
  'cite.report.mla':
    '“{title}.” *{publisher}*, n.d. Unconfirmed report: {source}; author, day and address not found.',
  'cite.report.note': 'Unconfirmed report: {source}; author, day and address not found',
} as const;
