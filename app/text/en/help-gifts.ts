import type { helpGifts as dutch } from '../nl/help-gifts.ts'

export const helpGifts: typeof dutch = {
  title: 'Hours that wait for a yes',
  lead: 'You write this down beside the member. The hours move once who gets them says yes.',
  offered: 'It is written down. The hours move once the other says yes.',
  toYou: ({ from, hours }) => `${from} wants to give you ${hours}.`,
  fromYou: ({ to, hours }) => `You want to give ${to} ${hours}. ${to} says yes first.`,
  writtenBy: ({ writer, from }) => `${writer} wrote this down, together with ${from}.`,
  ownHands: 'You wrote this down yourself. Somebody else says the yes.',
  label: 'Say whether it is right',
  say: { yes: 'Yes, thank you', no: 'No', 'taken-back': 'Take it back' },
  said: { yes: 'The hours are added.', no: 'You said no. Nothing moved.', 'taken-back': 'It is taken back.' },
  task: ({ from, hours }) => `${from} wants to give you ${hours}`,
  taskDetail: 'Say yes or no',
  paper: {
    word: ({ day, writer, says, what }) => `${day}: ${writer} wrote down: “${says}” about “${what}”`,
    post: ({ day, writer, what }) => `${day}: ${writer} put on the board: “${what}”`,
    gift: ({ day, writer, to, hours, answer }) =>
      `${day}: ${writer} wrote down that you give ${hours} to ${to}. ${answer}`,
    answers: {
      waits: ({ to }) => `${to} said nothing yet.`,
      yes: ({ to }) => `${to} said yes.`,
      no: ({ to }) => `${to} said no. You kept your hours.`,
      'taken-back': () => 'It is taken back.',
    },
    asks: ({ day, writer }) =>
      `${day}: ${writer} wrote down something about help or hours. Ask ${writer} what.`,
  },
}
