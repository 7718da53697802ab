import type { statementHome as dutch } from '../nl/statement-home.ts'

export const statementHome: typeof dutch = {
  look: (f) => `Check your statement for ${f.month}`,
  again: (f) => `Something changed in ${f.month}: check your statement again`,
  several: (f) => `${f.count} months are waiting for you`,
  severalLate: (f) =>
    (f.late === 1 ? '1 is late. ' : `${f.late} are late. `) +
    `That of ${f.month} should have been with the municipality on ${f.day}. It still can.`,
  severalBefore: (f) => `That of ${f.month} must be there by ${f.day}.`,
  severalPaper: (f) =>
    `Check your ${f.count} statements. The municipality waits for them, the first is of ${f.month}`,
  onePaper: (f) => `Check your statement of ${f.month}. The municipality waits for it`,
  paperHow: 'Come by: then you read it here and say whether it is right.',
  severalHow: 'You read and confirm them on one page.',
  hours: 'Hours',
}
