/** A message that a member can send to the municipality to ask for a permission. The municipality reads it in Dutch. */
export const askPermission = {
  title: 'Geen brief? Zo vraag je je gemeente erom',
  lead:
    'Dit bericht kun je sturen aan je gemeente of je consulent: per mail, in een app of op papier. ' +
    'Verander wat je wilt.',
  label: 'Het bericht',
  ready:
    'Er staat al een bericht voor je klaar. Verander wat je wilt. Er gaat pas iets weg als je op Stuur drukt.',
  onForm: 'Geen brief? Lees hoe je je gemeente erom vraagt',
  body: {
    none: (f: Asks) =>
      `${about(f)}\n\nIk vraag u toestemming om dit te doen met behoud van mijn uitkering. ` +
      'Wilt u mij in een brief laten weten of het mag, vanaf welke dag en tot wanneer, en hoeveel uur per week ' +
      `ik mag werken?${close(f)}`,
    stopped: (f: Asks & { day: string }) =>
      `${about(f)}\n\nMijn toestemming daarvoor gold tot en met ${f.day}. Ik wil graag verder. ` +
      'Wilt u mij laten weten of ik een nieuwe toestemming kan krijgen, en wat u daarvoor van mij nodig heeft?' +
      close(f),
    holds: (f: Asks & { day: string }) =>
      `${about(f)}\n\nMijn toestemming daarvoor geldt tot en met ${f.day}. Ik wil graag verder. ` +
      'Wilt u mij laten weten of ik daarna een nieuwe toestemming kan krijgen, en wat u daarvoor van mij ' +
      `nodig heeft?${close(f)}`,
  },
}

type Asks = { readonly name: string; readonly cooperative: string }

const about = ({ cooperative }: Asks) =>
  `Beste consulent,\n\nIk werk als lid met ${cooperative}, of wil dat gaan doen. Dat is een coöperatie van mensen ` +
  'die met een klein eigen bedrijf beginnen. De coöperatie stuurt de facturen en houdt de boeken bij.'

const close = ({ name }: Asks) =>
  `\n\nIk leg het graag uit in een gesprek.\n\nMet vriendelijke groet,\n${name}`
