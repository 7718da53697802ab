/** Wat de eerste bladzijde en de weekbrief zeggen van overzichten die wachten. */
export const statementHome = {
  look: (f: { month: string }) => `Bekijk je overzicht van ${f.month}`,
  again: (f: { month: string }) => `Er is iets veranderd in ${f.month}: bekijk je overzicht opnieuw`,
  several: (f: { count: number }) => `Kijk je ${f.count} overzichten na?`,
  /** The first of them that the municipality waits for, and since when. */
  severalLate: (f: { late: number; month: string; day: string }) =>
    (f.late === 1 ? '1 is te laat. ' : `${f.late} zijn te laat. `) +
    `Dat van ${f.month} had op ${f.day} bij de gemeente moeten zijn. Het kan nog.`,
  severalBefore: (f: { month: string; day: string }) => `Dat van ${f.month} moet er uiterlijk ${f.day} zijn.`,
  /** On paper, with the last day behind it. */
  severalPaper: (f: { count: number; month: string }) =>
    `Kijk je ${f.count} overzichten na. De gemeente wacht erop, het eerst op dat van ${f.month}`,
  onePaper: (f: { month: string }) => `Kijk je overzicht van ${f.month} na. De gemeente wacht erop`,
  paperHow: 'Kom langs. Dan lees je het hier en zeg je of het klopt.',
  severalHow: 'Je leest en bevestigt ze op één bladzijde.',
  hours: 'Uren',
}
