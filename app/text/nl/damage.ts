/** Damage that was said when a thing was fetched or came back: somebody of the administration looks at it. */
export const damage = {
  title: (f: { thing: string }) => `Kijk naar: ${f.thing}`,
  back: (f: { thing: string }) => `Terug naar ${f.thing}`,
  line: (f: { damage: string; day: string }) => `${f.day}: ${f.damage}`,
  how: 'Kun je het zo gebruiken, of is het gemaakt? Druk dan op de knop. Kan het nog niet? Kies dan:',
  close: 'Leen het een paar dagen niet uit',
  looked: 'Ik heb gekeken: het kan weer',
  mended: 'Het is gemaakt: haal dit weg',
  nothing: 'Er is niets gezegd waar nog niemand naar keek.',
  note: 'Hier is iets kapot of vies',
  noteWhy:
    'De administratie kijkt er nog naar. Vraag het daar als je niet zeker weet of je het kunt gebruiken.',
  /** What somebody of the administration wrote themselves: they have looked. */
  found: 'Hier keek de administratie naar',
  over: {
    link: 'Is het gemaakt? Haal dit weg',
    how: 'Leden lezen dit als ze reserveren. Is het gemaakt? Druk dan op de knop. Dan staat het er niet meer.',
  },
  task: (f: { thing: string }) => `Kijk naar: ${f.thing}`,
}
