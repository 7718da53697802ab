import type { damage as dutch } from '../nl/damage.ts'

export const damage: typeof dutch = {
  title: (f) => `Look at: ${f.thing}`,
  back: (f) => `Back to ${f.thing}`,
  line: (f) => `${f.day}: ${f.damage}`,
  how: 'Can you use it as it is, or was it mended? Then press the button. Can you not yet? Then choose:',
  close: 'Do not lend it for some days',
  looked: 'I looked: it can be used again',
  mended: 'It was mended: take this away',
  nothing: 'Nothing was said that nobody looked at.',
  note: 'Something here is broken or dirty',
  noteWhy: 'The administration still looks at it. Ask them when you are not sure that you can use it.',
  found: 'The administration looked at this',
  over: {
    link: 'Was it mended? Take this away',
    how: 'Members read this when they book. Was it mended? Then press the button, and it is gone.',
  },
  task: (f) => `Look at: ${f.thing}`,
}
