/** On which number a member is called. */
export const memberPhone = {
  title: (f: { name: string }) => `Telefoonnummer van ${f.name}`,
  lead: 'Hierop bellen de coach en de administratie. Andere leden en het bestuur zien het niet.',
  field: 'Telefoonnummer',
  hint: 'Laat het leeg om het nummer weg te halen.',
  none: 'Nog niet bekend',
  fillIn: 'Vul het nummer in',
  change: 'Wijzig het telefoonnummer',
  carried: (f: { phone: string }) => `Het telefoonnummer ${f.phone} gaat mee naar de bladzijde van het lid.`,
}
