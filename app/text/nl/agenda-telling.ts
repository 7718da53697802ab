/** Who is mailed about a conversation or a meeting, and whom somebody tells: who has no e-mail address. */
export const agendaTelling = {
  /** After a coach said something of a conversation: what is so now, and whether a mail goes. */
  done: {
    proposed: 'De tijden zijn voorgesteld.',
    set: 'Het gesprek staat vast.',
    cancelled: 'Het gesprek is afgezegd.',
  },
  mailed: (f: { name: string }) => `${f.name} krijgt een mail.`,
  notMailed: (f: { name: string }) => `${f.name} heeft geen e-mailadres en krijgt geen bericht.`,
  toDo: (f: { name: string }) => `Bel ${f.name}`,
  toDoDetail: (f: { says: string }) => `Zeg: ${f.says} Dat is nog niet verteld.`,
  title: (f: { name: string }) => `Vertel het zelf aan ${f.name}`,
  noAddress: (f: { name: string }) => `${f.name} heeft geen e-mailadres en weet dit nog niet. Zeg:`,
  mailFailed: (f: { name: string }) =>
    `De mail aan ${f.name} kwam niet aan. ${f.name} weet dit nog niet. Zeg:`,
  phone: (f: { phone: string }) => `Bel ${f.phone}`,
  noPhone: 'Er is geen telefoonnummer opgeschreven. Ga langs, of vertel het als jullie elkaar zien.',
  button: 'Ik heb het verteld',
  proposed: (f: { coach: string; when: string }) =>
    `${f.coach} wil je spreken: ${f.when}. Welke tijd past je?`,
  agree: 'Spraken jullie een tijd af? Kies “Stel andere tijden voor”, en daar “Wij spraken deze tijd al af”.',
  cancelled: (f: { coach: string }) => `Je gesprek met ${f.coach} gaat niet door.`,
  cancelledOf: (f: { coach: string; when: string }) =>
    `Je gesprek met ${f.coach} van ${f.when} gaat niet door.`,
}
