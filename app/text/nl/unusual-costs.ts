type Of = { name: string; pot: string; after: string; work: string }

/** What is asked before a cost is booked that is out of the ordinary, and the yes of another above the limit. */
export const unusualCosts = {
  ask: {
    title: 'Klopt dit?',
    lead: (f: { amount: string; supplier: string; name: string }) =>
      `Je boekt ${f.amount} van ${f.supplier} voor ${f.name}.`,
    leadOfAll: (f: { amount: string; supplier: string }) => `Je boekt ${f.amount} van ${f.supplier}.`,
    'below-zero': (f: Of) =>
      `Het potje van ${f.name} komt onder nul: nu zit er ${f.pot} in, daarna is het ${f.after}.`,
    'more-than-work': (f: Of) =>
      `Het is meer dan ${f.name} heeft: ${f.pot} in het potje, en ${f.work} aan werk dat klanten nog betalen.`,
    'above-limit': (f: { limit: string }) =>
      `Het is meer dan ${f.limit}. Daarom kijkt iemand anders mee. Pas na die ja wordt het geboekt.`,
    sameIban: (f: { names: string }) =>
      `Op dit rekeningnummer staat al: ${f.names}. Twee namen op één rekening komt zelden voor. Kijk het na.`,
    sameIbanSure: 'Ja, het nummer klopt: bewaar het',
    lookAgain: 'Kijk op de bon. Staat de komma goed?',
    sure: (f: { amount: string }) => `Ja, ${f.amount} klopt: boek het`,
    sureAndWait: (f: { amount: string }) => `Ja, ${f.amount} klopt: vraag het tweede ja`,
    change: 'Nee, verander het',
    journey: 'Ja, boek deze reis toch',
  },
  wait: {
    asked: 'De kosten wachten op een tweede ja.',
    booked: 'Je zei ja. De kosten zijn geboekt.',
    refused: 'Je zei nee. Er is niets geboekt.',
    waits: (f: { name: string; limit: string }) =>
      `${f.name} vulde dit in. Het is meer dan ${f.limit}, dus iemand anders zegt ja. Tot dan is er niets geboekt.`,
    title: (f: { supplier: string; amount: string }) => `Wacht op een ja: ${f.supplier}, ${f.amount}`,
    inTray: 'Bekijk de bon in het bakje',
    approve: 'Ja, boek deze kosten',
    refuse: 'Nee, boek dit niet',
    refuseLead: 'Zeg waarom. Wie het invulde, leest dat hier. Een bon uit het bakje kan daarna opnieuw.',
    why: 'Waarom niet?',
    said: (f: { day: string; why: string }) => `Op ${f.day} is nee gezegd: ${f.why}`,
    askedBy: 'Ingevuld door',
    knew: 'Daarbij is gezegd',
    sure: {
      'below-zero': 'Het potje mag hierdoor onder nul.',
      'more-than-work': 'Het is meer dan er in het potje zit en aan werk openstaat.',
    },
    list: 'Wacht op een tweede ja',
    vatStated: 'Btw op de bon',
  },
  home: {
    approve: (f: { supplier: string; amount: string }) => `Kosten goedkeuren: ${f.supplier}, ${f.amount}`,
    approveDetail: (f: { name: string }) =>
      `${f.name} vulde ze in. Het is meer dan de grens van het bestuur.`,
  },
}
