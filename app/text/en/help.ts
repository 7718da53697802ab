import { formatDuration } from '../../values/duration.ts'
import type { help as dutch } from '../nl/help.ts'

/** Members who help each other: the board, and what two of them promise each other. */
export const help: typeof dutch = {
  refusals: {
    'help-not-a-member': 'Only members can do this.',
    'help-nothing-said': 'Say in a few words what it is.',
    'help-day-past': 'This day has passed. Choose a day that is still to come, or leave it empty.',
    'help-looks-like-bsn':
      'There is a number in it that looks like a citizen service number (BSN). Take it out. Is it something else? ' +
      'Tick that and send it again.',
    'help-off-board': 'This is no longer on the board.',
    'help-with-whom': 'Choose another member of the co-op.',
    'help-begun-already': 'The two of you are busy with this already.',
    'help-hours-none': 'Fill in how many hours you give.',
    'help-hours-off': 'No hours are kept of you or of that member.',
    'help-hours-too-few': (f) =>
      Number(f.minutes) <= 0
        ? 'You have no hours to give now.'
        : `You have ${formatDuration(Number(f.minutes), 'en')}. You cannot give more.`,
    'help-hours-limit': (f) =>
      `With these hours ${f.helped} comes too far below zero. Fill in 0: then it is a gift.`,
    'help-not-found': 'This help is no longer here.',
    'help-answered': 'Something was said about this already. Look at it again.',
  },
  title: 'Help from each other',
  lead: 'What can somebody do for you? And what can you do for somebody? Ask it here, or offer it.',
  coachLead: 'What members ask and offer each other. Who had no answer yet stands on top.',
  noMoney: 'No money is paid here. Do you want to pay another member, out of your pot?',
  toInside: 'Go to Work for each other',
  ask: 'I ask something',
  offer: 'I offer something',
  home: {
    ask: 'One sentence: who can do this for me?',
    offer: 'One sentence: this I can do for another.',
  },
  one: {
    ask: (f) => `Who can ${f.what}?`,
    offer: (f) => `I can ${f.what}`,
  },
  by: (f) => f.member,
  until: (f) => `until ${f.day}`,
  asks: 'This is asked',
  offers: 'This is offered',
  noAsks: 'Nobody asks anything now.',
  noOffers: 'Nobody offers anything now. You can be the first.',
  noOtherAsks: 'Nobody else asks anything now.',
  noOtherOffers: 'Nobody else offers anything now.',
  newest: (f) => `These are the newest ${f.count}. Search to find the rest.`,
  search: {
    label: 'Search the board',
    hint: 'For example: web shop, bookkeeping, English.',
    go: 'Search',
    found: (f) => `Found for “${f.words}”`,
    nothing: (f) => `Nothing on the board looks like “${f.words}”.`,
    askIt: 'Ask it on the board yourself',
    all: 'Back to the whole board',
  },
  own: 'Mine',
  ownPost: 'You put this on the board.',
  off: 'This is no longer on the board.',
  promised: 'Somebody is going to do this. That is why it is not on the board.',
  unanswered: 'No answer yet',
  unansweredLead:
    'These members asked something, and nobody answered yet. Do you know somebody who can help?',
  unansweredSince: (f) => `${f.member}, since ${f.day}`,
  form: {
    title: { ask: 'What do you want to ask?', offer: 'What can you do for somebody?' },
    lead: {
      ask: 'One sentence is enough. All members and the coach read it.',
      offer:
        'One sentence is enough. All members and the coach read it. Somebody asks you, and you say yes or no.',
    },
    what: { ask: 'Who can …', offer: 'I can …' },
    whatHint: {
      ask: 'For example: build my web shop. Write nothing about money worries or your health.',
      offer: 'For example: take photographs of your work.',
    },
    more: 'Say more (not needed)',
    skill: 'What does it take?',
    skillHint: 'In one or two words. Then we find more easily who fit together.',
    forWhom: 'For whom is it?',
    forWhomHint: 'For example: for my stall, or for members with a shop.',
    neededOn: { ask: 'By when at the latest?', offer: 'Until when is it possible?' },
    noBsn: 'This is no citizen service number',
    save: 'Put it on the board',
    back: 'Back to Help from each other',
  },
  facts: {
    member: { ask: 'Asks', offer: 'Offers' },
    skill: 'What it takes',
    forWhom: 'For whom',
    neededOn: { ask: 'At the latest', offer: 'Until' },
    saidOn: 'On the board since',
  },
  begin: {
    title: { ask: 'Can you help?', offer: 'Do you need this?' },
    word: 'Do you want to say something with it?',
    send: { ask: 'I will help', offer: 'Yes, please' },
  },
  takeOff: 'Take this off the board',
  matches: {
    title: { ask: 'Who may be able to do this?', offer: 'Who may need this?' },
    none: {
      ask:
        'We find nobody yet who offers this. All members see what you ask. Does nobody answer within a week? ' +
        'Then we ask the coach to look along.',
      offer: 'Nobody asks for this now. All members see what you offer.',
    },
    offers: (f) => `${f.member} offers: “${f.what}”`,
    asks: (f) => `${f.member} asks: “${f.what}”`,
    sameSkill: (f) => `You both named “${f.skill}”.`,
    sameWords: 'The words look like yours.',
    helped: (f) => (f.times === 1 ? 'Helped once before.' : `Helped ${f.times} times before.`),
    turnTo: { ask: (f) => `Ask ${f.member}`, offer: (f) => `Offer it to ${f.member}` },
  },
  promises: 'With whom you are busy',
  ended: 'What is finished',
  stage: {
    begun: 'asked',
    agreed: 'agreed',
    'half-done': 'nearly done',
    done: 'done',
    thanked: 'done',
    no: 'not going on',
    'taken-back': 'taken back',
    'called-off': 'called off',
  },
  promise: {
    title: (f) => `${f.helper} helps ${f.helped}`,
    begun: {
      mine: (f) => `${f.other} still says yes or no.`,
      helper: (f) => `${f.other} wants to help you. Is that all right?`,
      helped: (f) => `${f.other} asks if you want to help. You may say no as well.`,
    },
    agreed: 'You agreed on this. Is it done? Then both say so.',
    youDone: (f) => `You said that it is done. ${f.other} still says so.`,
    otherDone: (f) => `${f.other} says that it is done. Is that right?`,
    done: {
      helper: (f) => `Done, you both said. Good that you helped ${f.other}.`,
      helped: (f) => `Done, you both said. Do you want to thank ${f.other}?`,
    },
    thanked: (f) => `${f.helped} says thank you.`,
    no: 'This does not go on.',
    'taken-back': 'This was taken back.',
    'called-off': 'This was called off.',
    said: (f) => `“${f.word}”`,
    words: {
      yes: 'Yes, please',
      no: 'No, I cannot',
      'take-back': 'Take it back',
      'call-off': 'Call it off',
      done: 'It is done',
      thank: 'Say thank you',
    },
    kindWord: 'Do you want to say something kind with it?',
    thanks: 'What do you want to say?',
  },
  done: {
    bord: 'It is on the board.',
    eraf: 'It is off the board.',
    gevraagd: 'Your message was sent. The other says yes or no.',
    gezegd: 'Your answer was kept.',
    bedankt: 'How nice. Your thanks have arrived.',
  },
  task: {
    wantsToHelp: (f) => `${f.other} wants to help you`,
    asksYou: (f) => `${f.other} asks for your help`,
    youHelp: (f) => `You help ${f.other}`,
    isItDone: (f) => `${f.other} says that it is done`,
    thank: (f) => `Thank ${f.other}`,
    unanswered: 'Nobody answered what a member asked',
    unansweredDetail: (f) =>
      f.count === 1
        ? '1 member has been waiting for a week.'
        : `${f.count} questions have been waiting for a week.`,
  },
}
