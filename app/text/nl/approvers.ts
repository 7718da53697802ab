/** Who may approve that money leaves a pot, as a scheme names them. */
export const approvers = {
  administrator: 'de administratie',
  coach: 'de coach',
  board: 'het bestuur',
  'case-manager': 'de consulent',
  members: 'de leden (het bestuur zegt het namens hen)',
}

const choice = new Intl.ListFormat('nl', { type: 'disjunction' })
const list = new Intl.ListFormat('nl', { type: 'conjunction' })

/** That somebody still has to say yes; `who` as the refusal has it: the approvers with a space between them. */
export function needsYes({ who, count }: { readonly who: string; readonly count: string }): string {
  const names = who.split(' ').map((one) => approvers[one as keyof typeof approvers])
  const must =
    count === '2'
      ? `Volgens de regeling zeggen eerst twee mensen ja, uit: ${list.format(names)}.`
      : `Volgens de regeling zegt eerst ${choice.format(names)} ja.`
  return `${must} Zet de vraag klaar bij Potjes, Geld uit een potje vragen. Na het ja kun je dit boeken.`
}
