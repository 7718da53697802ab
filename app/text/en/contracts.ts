import { contractsApproving } from './contracts-approving.ts'
import type { contracts as dutch } from '../nl/contracts.ts'
import { contractChanges } from './contract-changes.ts'
import { contractSecond } from './contract-second.ts'
import { contractSigning } from './contract-signing.ts'
import { receipts } from './receipts.ts'

/** What members and the co-operative sign: the texts, signing, and how it stands. */
export const contracts: typeof dutch = {
  refusals: {
    'text-place-unknown': (f) => `We cannot fill in ${f.place}. Choose a word from the list below.`,
    'text-changed': 'Somebody else just wrote in this text. Open it again and look at what it says now.',
    'text-not-found': 'This text is not there, or is in use already.',
    'text-day': 'Choose a day from today on, and not more than a year from now.',
    'text-not-in-use': 'This text is not in use on that day. Choose a later day.',
    'contract-not-a-member': (f) => `${f.name === '' ? 'This person' : f.name} is no member on that day.`,
    'contract-no-scheme': (f) =>
      `On ${f.day} no scheme holds yet. Choose another day, or have the board decide on a scheme first.`,
    'contract-place-empty': (f) =>
      `For ${f.name} we do not know what to fill in at ${f.place}. Add that first.`,
    'contract-to-yourself': 'You cannot ask yourself to sign. Have somebody else do this.',
    'contract-put-already': (f) => `${f.name} has this version already. You need not ask again.`,
    'contract-changed': 'Something just changed, a name perhaps. Try once more.',
    'notice-given': (f) => `There is a letter for ${f.name} already. You need not do it again.`,
    'notice-before-made':
      'This letter was not there yet. Choose the day on which you really gave or sent it. Did a member know before? ' +
      'The board writes that down when it decides on the scheme.',
    'notice-gone': 'One of these letters is not there any more, or was given already. Open the page again.',
    'notice-to-yourself': 'You cannot tell yourself. Have somebody else do this.',
    'contract-nobody': 'Choose at least one member.',
    'contract-not-found': 'This agreement is not there.',
    'contract-not-yours': 'Somebody else says this: the member, or just not the member.',
    'contract-withdrawn': 'This agreement was taken back. There is nothing for you to do.',
    'contract-signed': 'This is signed already. It does not change any more.',
    'contract-not-signed': 'The member signs first. Then the co-operative.',
    'contract-paper-waits':
      'A signed paper lies here already. First a second person looks whether both signatures are on it.',
    'contract-no-paper': 'No signed paper waits here any more. Open the page again.',
    'contract-paper-of-board':
      'Two people looked at this paper already. Only the board can still take it away.',
    'contract-no-words': 'Write in a few words what you mean.',
    'contract-scan-missing': 'Add a photo or scan of the signed paper.',
    'contract-day': 'That day is still to come. Choose today or an earlier day.',
    'contract-before-put': 'This paper was not there then. Choose the day that stands on the paper.',
    'no-address':
      'You have no e-mail address here. Sign on paper: the coach or the administration helps you.',
    'receipt-empty': receipts.refusals['receipt-empty'],
    'receipt-too-large': receipts.refusals['receipt-too-large'],
    'receipt-heic': receipts.refusals['receipt-heic'],
    'receipt-kind': 'This file is no photo or PDF. Choose jpg, png, webp or pdf.',
    'receipt-half': receipts.refusals['receipt-half'],
    'receipt-too-many-pixels': receipts.refusals['receipt-too-many-pixels'],
  },
  kinds: { membership: 'Membership', 'house-rules': 'House rules', scheme: 'Scheme' },
  stages: {
    open: 'To be read and signed',
    asked: 'Question asked',
    refused: 'Said no',
    half: 'Signed by the member',
    waits: 'On paper, waits for a second person',
    agreed: 'Signed',
    withdrawn: 'Taken back',
  },
  approving: contractsApproving,
  list: {
    title: 'Agreements',
    lead: 'Who signed what. Open an agreement to see how it stands.',
    ownTitle: 'What you and the co-operative agreed',
    ownLead: 'Read at your ease. You need not sign at once, and you may always ask something first.',
    noneThen: 'There is no agreement from when you were a member.',
    ownNone: 'There is nothing for you to sign now.',
    ownNoneHow: 'When the co-operative asks you to sign something, it stands here and on your first page.',
    changes: 'Changed scheme',
    ownLetter: (f) => `Letter of ${f.day} about another scheme (in Dutch)`,
    texts: 'Texts',
    noteBefore: 'Signed on paper before',
    member: 'Member',
    none: 'Nothing yet',
    ask: 'Ask to sign',
    before: 'on paper, from before',
    empty: 'There are no members yet.',
    emptyHow: 'Add a member first. Then you can ask them to sign.',
    from: (f) => `from ${f.day}`,
  },
  texts: {
    title: 'Texts to sign',
    lead: 'What members of your co-operative sign. A text that is in use never changes: you write a new version.',
    lawyer:
      'Have a lawyer read these texts once before you use them. We ' +
      'wrote a beginning in plain words. It is no legal advice.',
    back: 'Back to agreements',
    backToTexts: 'Back to the texts',
    write: 'Write a new version',
    begin: 'Begin with our text',
    goOn: 'Go on writing',
    none: 'No text yet.',
    version: (f) => `Version ${f.version}`,
    standing: {
      draft: 'Being written',
      coming: (f) => `In use from ${f.day}`,
      'in-use': (f) => `In use since ${f.day}`,
      past: (f) => `Was in use from ${f.day}`,
    },
    by: (f) => `Written by ${f.writer} on ${f.day}.`,
    decidedBy: (f) => `${f.decider} said yes on ${f.day}.`,
    inShort: 'In short',
    reserves:
      'The text says clearly that the co-operative may change what it says of money, told beforehand.',
    reservesNot:
      'The text does not say that the co-operative may change what it ' +
      'says of money. Another scheme then takes a new signature.',
    decide: {
      heading: 'Taking into use',
      lead: 'Two people of the board say yes: who wrote, and another. Then this version never changes any more.',
      from: 'From which day?',
      save: 'Take into use',
      byAnother: 'Another of the board says yes to this.',
      done: 'The text is in use.',
    },
    preview: {
      heading: 'How a member reads it',
      pdf: 'Look at it as a PDF',
    },
    put: 'Ask members to sign',
  },
  write: {
    title: {
      membership: 'Text of the membership',
      'house-rules': 'House rules',
      scheme: 'Text of the scheme',
    },
    lead: 'Write short and plain. What stands between { and } is filled in for each member.',
    heading: 'Title',
    inShort: 'In three sentences: what does the member say yes to?',
    inShortHint: 'The member reads this just before signing.',
    body: 'The whole text',
    bodyHint: 'A line that begins with # becomes a heading, a line with - a point in a row.',
    reserves: 'The text itself says clearly that the co-operative may change what it says of money',
    reservesHint:
      'Only then may another scheme begin after telling members (Burgerlijk Wetboek 2:59). Where it does not say so, ' +
      'each member signs anew. Pointing at the statutes is not enough.',
    places: 'This can be filled in',
    place: {
      naam: 'name of the member',
      voornaam: 'first name',
      adres: 'address of the member, where it is known',
      lid_sinds: 'member since which day',
      onderneming: 'name of the business',
      cooperatie: 'name of the co-operative',
      kvk: 'KvK number of the co-operative',
      plaats: 'town of the co-operative',
      regeling: 'how money of this member is shared out',
      ingang: 'the day from which it holds',
    },
    save: 'Keep as a draft',
    done: 'The text is kept. Another of the board says yes.',
  },
  put: {
    title: (f) => `Ask to sign: ${f.title}`,
    lead:
      'Each member gets a paper of their own, with their own facts. Who signs in finds it on the first page. ' +
      'For who never signs in, you print it.',
    members: 'Whom do you ask?',
    from: 'From which day does it hold?',
    has: {
      this: 'has this version already',
      other: 'signed before, another version or on paper',
      asked: 'was asked before, and did not sign',
    },
    tickNew: (f) => `Tick who was asked nothing yet (${f.count})`,
    tickAll: (f) => `Tick everybody who does not have this version (${f.count})`,
    sure: (f) =>
      `Is this right? ${f.count === 1 ? '1 member is' : `${f.count} members are`} asked to sign: ${f.title}`,
    sureFrom: (f) => `It holds from ${f.day}. Who signs in sees it at once on the first page.`,
    surePrint: 'These members never sign in. Print it for them. It will stand with what you must do:',
    sureOld:
      'These members were asked before and did not sign. That is taken back, so only the new one stays:',
    change: 'Change something',
    everybody: 'All members have this version already.',
    toAll: {
      nieuw: (f) => `You ask everybody who was asked nothing yet: ${f.count} members.`,
      alle: (f) => `You ask everybody who does not have this version: ${f.count} members.`,
    },
    save: 'Ask to sign',
    done:
      'Asked. Who signs in finds it on the first page. ' +
      'When you must print something, it stands with what you must do.',
  },
  whom: {
    onPage: 'Tick whom you choose on this page. When you go to another page, the ticks are gone.',
    choose: 'Choose yourself who',
    others: (f) => `and ${f.count} more`,
  },
  membership: {
    link: 'Proof that you are a member (PDF)',
    subject: 'Proof of membership',
    is: (f) => `${f.name} has been a member of ${f.cooperative} (KvK ${f.kvk}) since ${f.day}.`,
    was: (f) => `${f.name} was a member of ${f.cooperative} (KvK ${f.kvk}) from ${f.day} to ${f.left}.`,
    businesses: (f) => `Business under the name of the co-operative: ${f.names}.`,
    asOf: (f) => `So it stands in the register of members on ${f.day}.`,
    file: 'proof-of-membership',
  },
  changes: contractChanges,
  second: contractSecond,
  ...contractSigning,
  home: {
    sign: (f) => `Read and sign: ${f.title}`,
    signDetail: (f) => `Asked on ${f.day}. You may ask something first.`,
    answered: 'Your question was answered. Read that first.',
    forCooperative: (f) =>
      f.count === 1
        ? 'Sign an agreement for the co-operative'
        : `Sign ${f.count} agreements for the co-operative`,
    forCooperativeDetail: (f) => `${f.names} signed already.`,
    askNew: (f) => (f.count === 1 ? `Ask ${f.name} to sign` : `Ask ${f.count} new members to sign`),
    askNewDetail: (f) => `New member. Not asked yet: ${f.kinds}.`,
    askNewMany: (f) => (f.others === 0 ? `${f.names}.` : `${f.names}, and ${f.others} more.`),
    print: (f) =>
      f.count === 1 ? `Print an agreement for ${f.name}` : `Print ${f.count} agreements for ${f.name}`,
    printDetail: (f) => `${f.titles}. This member does not sign in. Have it signed and have a photo added.`,
    look: (f) => (f.count === 1 ? 'Look at a signed paper' : `Look at ${f.count} signed papers`),
    lookDetail: (f) => `Are both signatures on it? Of ${f.names}.`,
    wrongPaper: (f) => `The signed paper of ${f.member} was not right`,
    wrongPaperDetail: (f) => `${f.by}: ${f.why} Add the right scan.`,
    question: (f) => `Question of ${f.member} about an agreement`,
    refused: (f) => `${f.member} does not want to sign an agreement`,
    talk: 'Talk about it. The member can still sign then, or take it back.',
    decide: (f) => `Say yes or no to a text: ${f.title}`,
    decideDetail: (f) => `Written by ${f.writer}.`,
    waits: (f) => (f.count === 1 ? 'One member did not sign yet' : `${f.count} members did not sign yet`),
    andOthers: (f) => (f.count === 1 ? `${f.names} and 1 other` : `${f.names} and ${f.count} others`),
    waitsDetail: (f) => `For two weeks: ${f.names}. Call or help them.`,
  },
}
