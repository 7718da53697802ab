import type { facilitiesDeposit as dutch } from '../nl/facilities-deposit.ts'
import { withStop } from '../sentence.ts'

/** A deposit: given, given back, and how a part of it is kept by two. */
export const facilitiesDeposit: typeof dutch = {
  heading: 'Deposit',
  title: (f) => `Deposit: ${f.thing}`,
  asked: (f) =>
    `Bring ${f.amount} in cash when you fetch it. If all comes back whole, you get all of it back.`,
  never: 'The time is over. Nobody wrote down that a deposit was given.',
  given: (f) =>
    `A deposit of ${f.amount} was given on ${f.day}. That money stays the member’s. ` +
    'If all comes back whole, it goes back.',
  givenByYou: (f) =>
    `You gave a deposit of ${f.amount} on ${f.day}. That money is yours: if all comes back whole, you get it.`,
  gotBack: (f) => `The deposit of ${f.amount} was given back on ${f.day}.`,
  partBack: (f) =>
    `On ${f.day} it was decided: ${f.back} goes back out of the till, and the co-op keeps ${f.kept}: ${f.why}`,
  toTake: 'Write down that the deposit is here',
  toGive: 'Give the deposit back',
  take: (f) => `Did ${f.member} give you ${f.amount} in cash? Then press Keep, and put it in the till.`,
  give: (f) =>
    `${f.member} gave ${f.amount}. Give it back out of the till. ` +
    'Is something broken? Then you can ask to keep a part of it.',
  over: 'This is done. It does not change any more.',
  sure: {
    title: 'Is this right?',
    back: (f) => `Back to ${f.member}`,
    kept: 'The co-op keeps',
    why: 'Why?',
    wouldGoBack: (f) => `Then this goes back to ${f.member}`,
    asked: 'This the co-op would keep',
    reads:
      'You ask this now. The member reads it and can say something to it. Then another of the administration says ' +
      'yes or no. Until then nothing changes.',
    yesAsk: 'Yes, ask this',
    whyWithout: 'You wrote a reason, but no amount. The reason is not kept.',
    thenGive: (f) =>
      `After this you give ${f.back} back to ${f.member} out of the till. That is how it stands in the books then.`,
    thenMail: (f) => `${f.member} gets a mail.`,
    thenTell: (f) => `${f.member} has no e-mail address: tell them yourself.`,
    final: 'After this it does not change any more.',
    broken: (f) => `When it came back, this was written: ${f.damage}. You keep nothing of the deposit.`,
    yes: 'Yes, this is right',
    change: 'No, change it',
  },
  doneBack: (f) => `${f.back} was given back.`,
  doneKept: (f) => `It is booked. Give ${f.back} back out of the till. ${f.kept} was kept.`,
  doneKeptAll: (f) => `It is booked. All of the deposit, ${f.kept}, was kept.`,
  doneAsked: (f) =>
    `Your question is there. ${f.member} gets a mail. Another of the administration says yes or no.`,
  doneAskedTell: (f) =>
    `Your question is there. ${f.member} has no e-mail address: tell them yourself. ` +
    'Another of the administration says yes or no.',
  doneNo: 'Nothing was kept. The deposit is still there.',
  ask: {
    title: (f) => `Keeping of a deposit: ${f.thing}`,
    waits: 'Waits for a yes or a no',
    ofYou: (f) =>
      `The administration wants to keep ${f.kept} of your deposit: ${withStop(f.why)} Nothing is decided yet. ` +
      'You can say something about it. Another of the administration reads that and says yes or no.',
    of: (f) =>
      `Somebody asked to keep ${f.kept}: ${withStop(f.why)} ${f.member} reads this and can say something to it. ` +
      'Another of the administration says yes or no.',
    no: (f) => `Somebody asked to keep ${f.kept}: ${withStop(f.why)} That is off.`,
    youSaid: (f) => `You said: ${f.reply}`,
    said: (f) => `${f.member} says: ${f.reply}`,
    toReply: 'Say something about it',
    toReplyAnew: 'Change what you said',
    toDecide: 'Look at what was asked',
    replyTitle: (f) => `Your deposit: ${f.thing}`,
    reply: 'What do you want to say?',
    replyHint: 'Is it not right, or did it go another way? Who says yes or no reads this first.',
    who: 'Who asks this?',
    why: 'Why?',
    memberSays: (f) => `What does ${f.member} say?`,
    nothingYet: 'Nothing yet',
    canWait: (f) => `${f.member} said nothing about it yet. You may wait for that, or ring.`,
    say: 'What do you say?',
    sayYes: 'Yes, we keep this',
    sayNo: 'No, we do not keep this',
    takeBack: 'I take my question back',
    task: (f) => `Say yes or no: keeping of the deposit of ${f.member}`,
    taskDetail: (f) => `${f.kept}, ${f.thing}`,
    taskReplied: (f) => `${f.kept}, ${f.thing}. ${f.member} wrote something about it.`,
  },
  news: {
    title: 'Your deposit',
    kept: (f) =>
      `${f.thing}: you get ${f.back} back. The co-op keeps ${f.kept}. Do you not have your money yet? ` +
      'Come and get it, or the administration calls you.',
    keptAll: (f) => `${f.thing}: the co-op keeps the whole deposit, ${f.kept}.`,
    asked: (f) =>
      `${f.thing}: the administration wants to keep ${f.kept} of your deposit. Nothing is decided yet.`,
    readAndReply: 'Read why, and say what you think',
    read: 'Read why',
    held: (f) => `${f.amount} of yours is still with the co-op`,
    back: (f) => `${f.amount} was given back`,
    partly: (f) => `${f.back} goes back, the co-op keeps ${f.kept}`,
  },
  kept: 'How much of it do you want to keep?',
  keptHint:
    'Leave this empty when all is whole. Do you want to keep something? ' +
    'Then another of the administration says yes too. ' +
    'First write down what is broken when it came back, with a photo.',
  why: 'Why?',
  whyHint: 'The member reads this.',
  save: 'Save',
  taken: (f) => `Deposit given: ${f.thing}`,
  back: (f) => `Deposit given back: ${f.thing}`,
  keptEntry: (f) => `Deposit kept: ${f.thing}`,
  task: (f) => `Give the deposit of ${f.member} back`,
  taskDetail: (f) => `${f.amount}, ${f.thing}`,
}
