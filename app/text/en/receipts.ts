import type { receipts as dutch } from '../nl/receipts.ts'

export const receipts: typeof dutch = {
  refusals: {
    'receipt-empty': 'The file is empty. Take another photo.',
    'receipt-too-large': 'A file is larger than 10 MB. Take another photo, or choose a smaller one.',
    'receipt-heic':
      'This photo is in the HEIC format. We cannot open that. On your iPhone, go to Settings, Camera, Formats and ' +
      'choose "Most Compatible". Then take the photo again.',
    'receipt-kind': 'This file is not a photo and not a PDF. Choose jpg, png, webp or pdf.',
    'receipt-half': 'This file did not arrive whole. Try again, or take another photo.',
    'receipt-too-many-pixels': 'This photo is too large to open. Take an ordinary photo with your phone.',
    'member-not-found': 'This member is not there. Choose another.',
    'not-your-receipt': 'This receipt is not yours.',
    'own-receipt': 'This is your own receipt. Ask another administrator to look at it.',
    'receipt-handed-in-before': 'This photo was handed in already. You need not do anything.',
    'request-not-open': 'This question is not open (any more), or of another member. Choose another.',
    'receipt-not-found': 'This receipt is not there.',
    'receipt-settled': 'This receipt is no longer in the tray. Somebody was before you.',
    'receipt-too-many-pages': 'One receipt holds six photos. Hand in the rest as another receipt.',
    'receipt-has-member': 'This receipt belongs to somebody else already.',
  },

  mine: {
    title: 'My receipts',
    lead: 'Bought something for your business? Take a photo of the receipt. The administration does the rest.',
    hand: 'Hand in a receipt',
    emptyTitle: 'No receipts yet',
    empty: 'Take a photo of a receipt with your phone. You see here how far it is.',
    caption: 'My receipts',
    mail: (f) =>
      `You can also mail a receipt to ${f.address}. Do so from the e-mail address with which you sign in here.`,
  },

  form: {
    title: 'Hand in a receipt',
    lead: 'Lay the receipt flat and mind the light. All of it must be readable: the shop, the date and the amount.',
    back: 'My receipts',
    member: 'Whose receipt is it?',
    photo: 'Take a photo',
    chooseAgain: 'Choose the photo once more. Your phone does not keep it when something is still missing.',
    photoHint: 'Opens the camera of your phone. Is the receipt long? You can add photos afterwards.',
    files: 'Or choose photos or a PDF',
    filesHint:
      'You may choose more than one, if it is one receipt. At most 10 MB each: jpg, png, webp or pdf.',
    note: 'What is it for?',
    noteHint: 'For example: paint for the fence of Mrs De Wit.',
    paidBy: 'Who paid for it?',
    payer: {
      member: { label: 'I did, with my own money', hint: 'Then you get it back.' },
      cooperative: {
        label: 'The co-operative',
        hint: 'With the card of the co-operative, or the shop sends it the bill.',
      },
    },
    missing: 'Take a photo or choose a file.',
    save: 'Hand in',
    request: 'Does the receipt belong to a question about your pot?',
    requestHint: 'After the yes of the co-op. Otherwise leave this empty.',
    requestOne: (f) =>
      f.member === null ? `${f.what} (${f.amount})` : `${f.member}: ${f.what} (${f.amount})`,
    privacy: 'Does your photo say where it was taken? We do not keep that.',
  },

  state: {
    waiting: 'In the tray',
    booked: 'Booked',
    returned: 'Back to you',
    double: 'Double',
    withdrawn: 'Taken back',
  },
  stateOffice: { returned: 'Sent back' },
  way: { screen: 'Handed in', mail: 'Mailed' },

  one: {
    title: (f) => `Receipt of ${f.day}`,
    titleOf: (f) => `Receipt of ${f.name}, ${f.day}`,
    nobody: 'unknown',
    handedIn: 'We have your receipt. You need not do anything more.',
    added: 'The photo was added.',
    waiting: 'Your receipt lies in the tray of the administration. You need not do anything.',
    booked: (f) => `Your receipt was booked on ${f.day}.`,
    bookedOffice: (f) => `This receipt was booked on ${f.day}.`,
    openCost: 'See the costs',
    returned: (f) => `The administration sent your receipt back: ${f.words}`,
    again: 'Hand in another photo',
    double: (f) => `This receipt was there already: ${f.words} You need not do anything.`,
    withdrawn: 'You took this receipt back. The photo is gone.',
    gone: 'The photos of this receipt are not there any more.',
    state: 'State',
    member: 'Member',
    note: 'What for',
    way: 'How',
    from: 'Mailed from',
    when: 'When',
    photo: (f) => `Photo ${f.place} of ${f.count}`,
    open: (f) => `Open photo ${f.place} large`,
    more: 'Add a photo',
    moreLead: 'Is not everything on the photo? Add one: the lower part, or the back.',
    withdraw: 'Take this receipt back',
    withdrawLead: 'Was it a mistake? Take the receipt back. We then throw the photo away.',
    withdrawDone: 'You took the receipt back.',
  },

  reading: {
    title: 'What we read on the receipt',
    busy: 'We are still reading the receipt. Reload this page in a few seconds.',
    nothing: 'We read nothing on this photo. Copy what you see yourself.',
    lead: 'A computer reads this. Always check it. We do not fill in what does not add up.',
    shop: 'Shop',
    day: 'Day',
    total: 'Total',
    vat: 'VAT',
    unsure: 'not certain',
    absent: 'not found',
    from: (f) => `It says: "${f.line}".`,
    totalCheck: {
      paid: 'The same amount was paid.',
      vat: 'The VAT adds up to this amount.',
      things: 'The things bought add up to this amount.',
      twice: 'It is there twice.',
    },
    vatCheck: {
      rows: 'Amount and VAT together are the total.',
      part: 'It is exactly the part of the total that is VAT.',
    },
    dayCheck: {
      named: 'It says "date".',
      time: 'There is a time with it.',
      only: 'There is no other day on it.',
    },
    shopCheck: {
      'booked-before': 'Costs were booked under this name before.',
      web: 'The website on the receipt has that name too.',
      address: 'The address stands under it.',
    },
    nothingBears: 'Nothing on the receipt confirms this.',
    doubt: {
      'no-total': 'We find no total.',
      'totals-differ': 'There are different totals on the receipt.',
      'vat-does-not-fit': 'The VAT does not fit the total.',
      'other-currency': 'The amounts do not seem to be in euros.',
      'day-to-come': 'The day on the receipt is still to come.',
      'day-long-ago': 'The day on the receipt is more than two years ago.',
      'days-differ': 'There are different days on the receipt.',
    },
  },

  notices: {
    title: 'Please look at this',
    sameAsBooked: (f) =>
      `A receipt of ${f.supplier}, ${f.day}, ${f.amount} was booked already. Is this the same?`,
    openCost: 'See those costs',
    sameAsOther: (f) => `On ${f.day} a receipt came in with the same day and amount. Is this the same?`,
    looksSame: (f) => `This photo looks much like that of a receipt of ${f.day}. Is it the same receipt?`,
    openReceipt: 'See that receipt',
    muchMore: (f) => `It says ${f.amount}. At this shop it is usually about ${f.usual}.`,
    muchMoreOfMember: (f) => `It says ${f.amount}. A receipt of this member is usually about ${f.usual}.`,
    round: (f) => `It is a round amount: ${f.amount}. Does the receipt say what was bought?`,
  },

  tray: {
    title: 'Tray of receipts',
    lead: 'Here lie the receipts that members handed in. Book them, or send them back with a reason.',
    emptyTitle: 'The tray is empty',
    empty: 'Members hand in their receipts here. You then see them on your first page.',
    hand: 'Hand in a receipt for a member',
    caption: 'Receipts that wait',
    from: 'From',
    since: 'Since',
    seems: 'Seems to be',
    look: 'Look at',
    watch: 'please check',
    book: 'Book this receipt',
    bookLead: 'You see the form with what we read. Nothing is booked without you.',
    back: 'Send back',
    backLead: 'The member reads your reason, and can hand in another photo.',
    reason: 'Why?',
    returned: 'The receipt went back to the member.',
    double: 'It was there already',
    doubleLead: 'The member reads which receipt that was.',
    which: 'Which receipt was that?',
    doubled: 'The receipt was put aside as a double.',
    give: 'Whose receipt is this?',
    giveLead: 'This receipt was mailed from an address we do not know.',
    giveButton: 'Give to this member',
    given: 'The receipt is now of this member.',
    own: 'This is your own receipt. Another administrator books it.',
  },

  mails: {
    title: 'Receipts by mail',
    address: (f) =>
      `Members can mail receipts to ${f.address}. From an address we know, the receipt is of that member. ` +
      'A sender can be forged, so always see whether the receipt is right.',
    outcome: {
      taken: (f) =>
        `${f.from} mailed on ${f.day}. ${f.taken} attachments lie in the tray, ${f.refused} we could not open.`,
      'nothing-in-it': (f) => `${f.from} mailed on ${f.day}. There was no receipt in it that we could open.`,
      'too-large': (f) =>
        `${f.from} mailed on ${f.day}. The mail was larger than 25 MB. We did not fetch it.`,
      unreadable: (f) => `On ${f.day} a mail came that we could not read.`,
      automatic: (f) => `${f.from} sent an automatic mail on ${f.day}.`,
    },
  },

  home: {
    button: 'Receipt',
    returned: (f) => `Your receipt of ${f.day} came back`,
    tray: 'Receipts in the tray',
    trayDetail: (f) =>
      f.days === 0 ? 'came in today' : f.days === 1 ? 'the oldest 1 day' : `the oldest ${f.days} days`,
  },
}
