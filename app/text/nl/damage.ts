/** Damage that was said when a thing was fetched or came back: somebody of the administration looks at it. */
export const damage = {
  title: (f: { thing: string }) => `Kijk naar: ${f.thing}`,
  back: (f: { thing: string }) => `Terug naar ${f.thing}`,
  line: (f: { damage: string; day: string }) => `${f.day}: ${f.damage}`,
  how: 'Kan het gewoon gebruikt worden, of is het gemaakt? Zeg dan dat je keek. Kan het niet? Sluit het eerst.',
  close: 'Niet te leen op een paar dagen',
  looked: 'Ik heb gekeken: het kan weer',
  nothing: 'Er is niets gezegd waar nog niemand naar keek.',
  note: 'Hier is iets kapot of vies',
  noteWhy:
    'De administratie kijkt er nog naar. Vraag het daar als je niet zeker weet of je het kunt gebruiken.',
  task: (f: { thing: string }) => `Kijk naar: ${f.thing}`,
}
