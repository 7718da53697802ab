/** What was confirmed and is not with the municipality yet, and what the member can do about it. */
export const statementArrival = {
  refusals: {
    'statement-arrives': 'Dit overzicht hoeft niet op de post. Hieronder lees je hoe het ermee staat.',
    'statement-replaced':
      'Er is een nieuwere versie van deze maand. Die gaat naar de gemeente, deze niet meer.',
    'post-asked-before': 'Je vroeg dit al. De administratie doet je overzicht op de post.',
    'post-address-changed':
      'Het adres van de gemeente is veranderd. Lees hieronder het nieuwe adres, en druk dan weer.',
  },
  already: 'Dit overzicht is al bevestigd.',
  notKept:
    'Dit overzicht was al bevestigd. Wat je nu schreef, is niet bewaard. Wil je het de gemeente laten weten? Stel ' +
    'je consulent een vraag.',
  /** After "Klopt": whom to tell that something is not right. */
  afterYes: {
    title: 'Zie je toch iets dat niet klopt?',
    how: 'Zeg het. Dan kijken we het samen na. Veranderen de cijfers, dan komt er een nieuw overzicht dat jij nakijkt.',
    office: (f: { phone: string; email: string }) =>
      f.phone !== '' && f.email !== ''
        ? `Bel de administratie op ${f.phone}, of mail naar ${f.email}.`
        : f.phone !== ''
          ? `Bel de administratie op ${f.phone}.`
          : f.email !== ''
            ? `Mail de administratie: ${f.email}.`
            : 'Zeg het de administratie van je coöperatie.',
    askTown: 'Zeg het je consulent',
    wrote: 'Dit schreef je. Het is niet verstuurd. Zeg het of neem het over:',
  },
  title: 'Nog niet bij de gemeente',
  why: (f: { municipality: string }) =>
    `Je hebt dit bevestigd, maar ${f.municipality} heeft het nog niet. Niemand daar mag het lezen. Kies wat je wilt:`,
  share: 'Deel je overzichten met je consulent. Dan is het er meteen.',
  print: 'Print de pdf en geef of stuur hem zelf.',
  post: (f: { address: string }) => `Laat de administratie het op de post doen, naar ${f.address}.`,
  postHow:
    'De administratie opent dan alleen deze pdf, om hem te printen. Anders leest zij je overzicht niet.',
  postDo: 'Doe het op de post',
  postAsked: (f: { moment: string; address: string }) =>
    `Op ${f.moment} vroeg je om het op de post te doen. De administratie stuurt het naar ${f.address}.`,
  askOffice: 'Wil je dat het op de post gaat? Vraag het de administratie: wij weten het adres nog niet.',
  /** About all of them at once. */
  all: {
    why: 'Je hebt ze bevestigd, maar niemand bij de gemeente mag ze lezen. Kies wat je wilt:',
    print: 'Open ze hieronder een voor een, print de pdf en geef of stuur hem zelf.',
    post: (f: { address: string }) => `Laat de administratie ze op de post doen, naar ${f.address}.`,
    postHow:
      'De administratie opent dan alleen deze pdf’s, om ze te printen. Anders leest zij je overzichten niet.',
    postDo: (f: { count: number }) =>
      f.count === 1 ? 'Doe hem op de post' : `Doe ze alle ${f.count} op de post`,
    asked: 'De administratie doet je overzichten op de post.',
  },
  home: {
    one: (f: { month: string }) => `Je overzicht van ${f.month} is nog niet bij de gemeente`,
    several: (f: { count: number }) => `${f.count} overzichten zijn nog niet bij de gemeente`,
    how: (f: { count: number }) =>
      `Je hebt ${f.count === 1 ? 'het' : 'ze'} bevestigd, maar niemand daar leest ${f.count === 1 ? 'het' : 'ze'}. ` +
      'Kies: delen, printen of op de post.',
  },
  office: {
    title: 'Nog niet bij de gemeente',
    lead:
      'Deze overzichten zijn bevestigd, maar niemand van de gemeente mag ze lezen. Het lid kiest: delen, printen, of ' +
      'op de post. Vraag of het lukt.',
    none: 'Alles wat is bevestigd, is bij de gemeente of op weg.',
    caption: 'Overzichten die nog niet bij de gemeente zijn',
    count: (f: { count: number }) =>
      f.count === 1
        ? '1 bevestigd overzicht is nog niet bij de gemeente'
        : `${f.count} bevestigde overzichten zijn nog niet bij de gemeente`,
  },
}
