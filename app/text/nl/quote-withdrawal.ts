/** What a consumer reads about changing their mind after a yes to a quote, and the member about beginning. */
export const quoteWithdrawal = {
  title: 'Mag je je bedenken?',
  /** Art. 6:230o lid 1 en 6:230m lid 1 sub h BW. */
  right: (f: { cooperative: string; where: string }) =>
    'Ja, want je koopt voor jezelf en niet voor een bedrijf. Je hebt 14 dagen, vanaf de dag na je ja. ' +
    `Je hoeft niet te zeggen waarom. Mail of schrijf ${f.cooperative} (${f.where}). Het formulier hoeft niet. ` +
    'Wat je al betaalde, krijg je binnen 14 dagen terug.',
  thing:
    'Koop je een ding? Dan tellen de 14 dagen vanaf de dag nadat je het kreeg. Bedenk je je, stuur of breng het dan ' +
    'binnen 14 dagen terug. Dat betaal je zelf.',
  /** Art. 6:230p sub f onder 1 BW. */
  measure:
    'Maken we een ding speciaal voor jou, zoals jij het kiest? Daarvan kun je niet af ' +
    '(artikel 6:230p van het Burgerlijk Wetboek).',
  /** Art. 6:230s lid 4 en 6:230p sub d BW. */
  early:
    'Wij beginnen pas na die 14 dagen, ook als in de offerte een eerdere dag staat. Alleen als jij erom vraagt, ' +
    'beginnen wij eerder. Bedenk je je dan nog, dan betaal je wat al gedaan is. Is al het werk klaar, dan kun je je ' +
    'niet meer bedenken.',
  form: 'Formulier om ervan af te zien',
  ask: 'Ik vraag jullie om binnen die 14 dagen al te beginnen',
  askHint:
    'Hoeft niet. Bedenk ik me dan nog, dan betaal ik wat al gedaan is. Is alles klaar, dan kan het niet meer.',
  asked: 'Je vroeg ons om binnen die 14 dagen al te beginnen.',
  notAsked:
    'Je vroeg niet om eerder te beginnen. We beginnen dus na die 14 dagen, ' +
    'ook als in de offerte een eerdere dag staat.',
  member: {
    asked: (f: { customer: string }) =>
      `${f.customer} mag zich nog 14 dagen bedenken, en vroeg om toch al te beginnen. Dat mag dus. ` +
      'Bedenkt de klant zich, dan betaalt die wat al gedaan is.',
    notAsked: (f: { customer: string; day: string }) =>
      `${f.customer} mag zich nog 14 dagen bedenken. Begin daarom pas op ${f.day}. ` +
      'Doe je het werk eerder, dan hoeft de klant dat niet te betalen als die zich bedenkt.',
  },
}
