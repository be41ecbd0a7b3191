/** Interface text in English of embeds, of the dialog that makes them, and of the doctor. */
export const enEmbed = {
  'frame.full': 'Open full size',
  'frame.out': 'Read the whole explainer',
  'frame.address': 'If the link does not open from here, copy its address:',
  'frame.words': 'The chart in words',
  'frame.corrected': 'Corrected on {date} (version {version}).',
  'frame.frozen': 'This copy stays at its version.',
} as const;
