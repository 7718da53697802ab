import type { contractSigning as dutch } from '../nl/contract-signing.ts'

/** One agreement on the screen and signing it: a part of `contracts`. */
export const contractSigning: typeof dutch = {
  /** Why what was asked before is taken back. */
  newerVersion: 'There is a new question. It takes the place of this one.',
  one: {
    back: 'Back to agreements',
    lead: (f) => `For ${f.member}, from ${f.day}.`,
    yesTo: 'What you say yes to',
    whole: 'The whole text (in Dutch)',
    pdf: 'Look at it or print it as a PDF',
    proof: 'Proof of signing (PDF)',
    technicalProof: 'Technical proof',
    hash: 'Fingerprint of the file (SHA-256)',
    hashHint:
      'This number is of the file that you signed. When one letter in it changes later, the number is another. So ' +
      'you can show that nobody changed it. You need do nothing with it.',
    said: 'What was said',
    put: (f) => `${f.day}: asked to sign`,
    words: {
      signed: (f) => `${f.day}: ${f.by} signed with a code by mail`,
      paper: (f) => `Signed on paper on ${f.day}. Written down by ${f.by}`,
      refused: (f) => `${f.day}: ${f.by} said no`,
      asked: (f) => `${f.day}: ${f.by} asked a question`,
      answered: (f) => `${f.day}: answer of ${f.by}`,
      'signed-for-cooperative': (f) => `${f.day}: ${f.by} signed for the co-operative`,
      withdrawn: (f) => `${f.day}: ${f.by} took this back`,
      'paper-seen': (f) => `${f.day}: ${f.by} looked at the paper: both signatures are on it`,
      'paper-wrong': (f) => `${f.day}: ${f.by} said that the paper is not right. It was taken away here`,
    },
    somebody: 'somebody',
    beforeScan: 'This was signed on paper before. The scan stands below.',
    beforeNoScan:
      'This was signed on paper before. There is no scan of it, so what it said exactly is not known here.',
    coachSees:
      'You see whether it is signed. What it says is read by the member, the board and the administration alone. ' +
      'Must it be on paper? Ask the board or the administration to print it.',
    scan: (f) => `Look at the scan, part ${f.place}`,
    sign: 'I want to sign',
    onPaper: 'Rather on paper? Ask the administration to print it.',
    no: 'I do not sign',
    noWords: 'Do you want to say why?',
    noHint: 'You need not. The coach reads it and gets in touch with you.',
    noSave: 'Say no',
    ask: 'I have a question',
    askWords: 'What do you want to know?',
    askHint: 'Write nothing of your health or debts. The coach, the administration and the board read this.',
    askSave: 'Ask',
    waits: (f) =>
      `You asked something on ${f.day}. The coach answers; the administration and the board can as well. ` +
      'You need not do anything now. Is there an answer? Then it stands with what you have to do.',
    answer: 'Answer',
    answerWords: 'Your answer',
    answerSave: 'Send the answer',
    forCooperative: 'Sign for the co-operative',
    forCooperativeLead: (f) => `${f.member} signed. Your yes completes it. Then it does not change any more.`,
    withdraw: 'Take this back',
    withdrawWords: 'Why?',
    withdrawHint: 'The member reads this.',
    withdrawSave: 'Take back',
    scanAdd: 'Add the signed paper',
    done: {
      nee: 'Your no is kept. The coach gets in touch with you.',
      gevraagd: 'Your question was sent.',
      antwoord: 'Your answer was sent.',
      getekend: 'You signed. Now somebody of the board signs.',
      rond: 'Signed for the co-operative. It is complete.',
      ingetrokken: 'This was taken back.',
      papier:
        'The signed paper is kept. Somebody else of the board or the administration still looks whether both ' +
        'signatures are on it. Then it is done.',
      gezien: 'Both signatures are on it. It is done.',
      'klopt-niet': 'The paper was taken away. Who kept it and the member read why.',
    },
  },
  sign: {
    title: (f) => `Sign: ${f.title}`,
    lead: 'What you say yes to:',
    how: 'We send a code of six digits to your e-mail. With it you sign.',
    send: 'Send me the code',
    sent: (f) => `We sent a code to ${f.email} at ${f.time}. You can use it until ${f.until}.`,
    code: 'Code in the mail',
    codeHint: 'Six digits. Look among unwanted mail too.',
    save: 'Yes, I sign this',
    again: 'Send a new code',
    back: 'No, I want to read on',
    paper: {
      title: 'How you sign on paper',
      why: 'You have no e-mail address here. So we cannot send you a code. You sign on paper; that counts as much.',
      who: (f) =>
        `Ask ${f.names}. The administration or the board prints the paper. ` +
        'Once it is signed, the coach keeps a photo of it.',
      office:
        'Ask the administration. They print the paper, and keep a photo of it when you and the board signed.',
      where: (f) => `The address of the co-operative: ${f.place}.`,
      call: (f) => `Would you rather call first? ${f.phone}.`,
      orMail:
        'You do have an e-mail address? The administration adds it. Then you can sign here with a code.',
    },
    mail: {
      subject: 'Your code to sign',
      body: (f) =>
        `Hello ${f.name},\n\nYou want to sign this, with ${f.cooperative}: ${f.title}.\n\nYour code is: ${f.code}\n\n` +
        `Here you fill in the code:\n${f.link}\n\n` +
        `The code works for ${f.minutes} minutes, and for this alone. Give it to nobody.\n\n` +
        'You did not ask for this? Then do nothing, and call the co-operative.',
    },
  },
  paper: {
    title: 'Add a signed paper',
    lead: 'Take a photo of each page. The names of the member and of the board both stand on it.',
    day: 'Which day stands beside the signature?',
    photo: 'Take a photo',
    files: 'Or choose files (photo or PDF)',
    save: 'Keep the paper',
  },
  before: {
    title: 'Signed on paper before',
    lead:
      'Did a member sign before you used this program? Write it down here. With a scan when there is one; otherwise ' +
      'without, and then that is said honestly.',
    member: 'Which member?',
    kind: 'What was signed?',
    name: 'What is the paper called?',
    day: 'Signed on which day?',
    words: 'Where is the paper?',
    wordsHint: 'For example: in the folder Members, in the cupboard. You may leave this empty.',
    save: 'Write down',
    done: 'Written down. Somebody else of the board or the administration still looks at the paper.',
  },
  proof: {
    subject: (f) => `Proof of signing: ${f.title}`,
    lead: 'This was signed:',
    paper: (f) => `${f.title}, from ${f.day}`,
    hash: (f) => `Technical proof that nothing in the file was changed (SHA-256): ${f.sha256}`,
    member: (f) =>
      `${f.name} signed on ${f.when}, signed in and with a code of six digits that went to ${f.email}`,
    cooperative: (f) => `${f.name} signed on ${f.when} for the co-operative, signed in`,
    notYet: 'The co-operative did not sign yet',
    after: 'The paper itself is kept apart. It did not change after signing: the fingerprint shows that.',
    file: 'proof-of-signing',
  },
  notAsked: {
    title: (f) => (f.count === 1 ? `Ask ${f.name} to sign` : `Ask ${f.count} members to sign`),
    detail: (f) => `Never asked: ${f.kinds}. ${f.names}${f.others === 0 ? '' : `, and ${f.others} more`}.`,
  },
}
