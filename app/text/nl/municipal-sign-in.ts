/** Signing in with the account of one's own municipality (OpenID Connect). */
export const municipalSignIn = {
  refusals: {
    'municipality-not-found': 'Deze gemeente is er niet.',
    'issuer-unsafe': 'Het adres moet beginnen met https:// en mag geen vraagteken of hekje hebben.',
    'issuer-private':
      'Dit adres ligt in een besloten netwerk. Gilde gaat alleen naar adressen op internet. Vraag de ICT van de ' +
      'gemeente om een adres dat van buiten te bereiken is.',
    'secret-missing': 'Vul het geheim in. Bij een ander adres hoort een ander geheim.',
    'sign-in-not-set': 'Er is nog niets ingesteld, dus er is niets om te stoppen.',
    'no-way-in':
      'Met deze gemeente kun je hier niet (meer) inloggen. Log in met een code, of vraag het de coöperatie.',
    'office-silent': 'De inlog van je gemeente antwoordt niet. Probeer het later, of log in met een code.',
    'office-private':
      'De inlog van je gemeente ligt in een besloten netwerk. Gilde gaat daar niet heen. Log in met een code, en ' +
      'vraag de coöperatie om het adres na te kijken.',
    'office-refused': 'Het inloggen bij je gemeente is niet gelukt of gestopt. Probeer het opnieuw.',
    'try-over': 'Dit duurde te lang, of deze poging was al gebruikt. Begin opnieuw.',
    'email-missing':
      'Je gemeente gaf geen bevestigd e-mailadres door. Log in met een code en vraag je eigen ICT ernaar.',
    'not-invited':
      'Met dit e-mailadres ben je hier geen consulent van deze gemeente. Vraag de coöperatie je uit te nodigen.',
    'has-other-roles':
      'Je doet hier ook iets anders dan consulent zijn. Log daarom in met een code of een toegangssleutel.',
    'not-linked':
      'Je account van de gemeente is nog niet gekoppeld. Log één keer in met een code en kies daarna: koppelen.',
    'account-of-another':
      'Dit account hoort bij een ander e-mailadres dan dat van jou. Er is niets gekoppeld.',
    'linked-already': 'Dit account is al gekoppeld.',
  },
  signIn: (f: { municipality: string }) => `Inloggen met je account van ${f.municipality}`,
  signInAny: 'Inloggen met je account van je gemeente',
  choose: 'Bij welke gemeente werk je?',
  chooseLead: 'Kies je gemeente. Je logt daar in en komt dan hier terug.',
  none: 'Er is nog geen gemeente die dit kan. Log in met een code.',
  failed: 'Inloggen is niet gelukt',
  failedLead: 'Er is niets veranderd.',
  withCode: 'Log in met een code',

  account: {
    title: 'Inloggen met je account van de gemeente',
    lead: 'Koppel je account van de gemeente. Daarna log je daarmee in, zonder code.',
    where: (f: { host: string }) =>
      `Je gaat naar ${f.host}. Ken je dat adres niet? Stop dan en vraag het je eigen ICT.`,
    notHere: 'Je gemeente kan dit nog niet. Wil je dat wel? Vraag het de coöperatie.',
    linked: (f: { day: string }) => `Je account is gekoppeld sinds ${f.day}.`,
    linkedDone: 'Je account is gekoppeld. De volgende keer kun je ermee inloggen.',
    unlinkedDone: 'Je account is losgemaakt.',
    link: 'Koppel mijn account',
    unlink: 'Maak los',
    back: 'Cliënten',
  },

  setting: {
    title: (f: { municipality: string }) => `Inloggen voor ${f.municipality}`,
    lead:
      'Consulenten kunnen inloggen met het account van hun gemeente (OpenID Connect). Vraag deze drie ' +
      'dingen aan de ICT van de gemeente.',
    issuer: 'Adres van de inlog (issuer)',
    issuerHint: 'Bijvoorbeeld https://inloggen.gemeente.nl',
    clientId: 'Client-id',
    secret: 'Geheim (client secret)',
    secretHint: 'We bewaren het versleuteld en laten het nooit meer zien.',
    secretKeep: 'Laat dit leeg om het geheim te houden dat er nu is.',
    redirect: 'Geef de gemeente dit adres om naar terug te sturen:',
    twoFactors:
      'Zegt de gemeente dat iemand met twee stappen inlogde (amr of acr)? Dan vragen we hier geen tweede ' +
      'stap. Anders wel.',
    save: 'Bewaar',
    saved: 'Bewaard. Consulenten kunnen hun account nu koppelen.',
    stop: 'Stop met deze manier van inloggen',
    stopLead: 'Consulenten loggen dan weer in met een code.',
    stopped: 'Gestopt. Consulenten loggen weer in met een code.',
    open: 'Inloggen met het account van de gemeente',
  },
}
