import type { joiningTelling as Dutch } from '../nl/joining-telling.ts'
import { withStop } from '../sentence.ts'

export const joiningTelling: typeof Dutch = {
  mail: {
    subject: (f) => {
      const news = `News about your application at ${f.cooperative}`
      return {
        received: `We have your application at ${f.cooperative}`,
        'intake-planned': `A first talk at ${f.cooperative}`,
        'intake-held': news,
        'permission-asked': news,
        'permission-granted': news,
        'permission-refused': news,
        voting: news,
        admitted: news,
        'on-trial': `Your trial at ${f.cooperative}`,
        'trial-passed': news,
        member: `Welcome to ${f.cooperative}`,
        refused: news,
        withdrawn: `Your application at ${f.cooperative} has stopped`,
      }
    },
    hello: (f) => `Dear ${f.name},`,
    said: (f) => ({
      received:
        `You want to become a member of ${withStop(f.cooperative)} We have your application. ` +
        'We will contact you for a first talk.',
      'intake-planned': `We meet on ${f.due}. Where and at what time stands on your page.`,
      'intake-held': 'We had a first talk. Together we look at the next step.',
      'permission-asked': 'We asked permission for you. Now we wait for an answer.',
      'permission-granted': 'The permission is there. Now the members may vote.',
      'permission-refused':
        'The permission was not given for now. We will call you to see what is still possible.',
      voting: `The members vote on your application, until ${f.due}.`,
      admitted: 'The members said yes. We will tell you when you start.',
      'on-trial': `Your trial has begun. It lasts until ${f.due}.`,
      'trial-passed': 'Your trial went well. We enter you as a member.',
      member: `You are a member of ${f.cooperative} now. Welcome!`,
      refused: 'Your application does not go on. What we wrote about it stands on your page.',
      withdrawn: `Your application stopped, because you wanted that. We erase everything ${f.weeks} weeks later.`,
    }),
    page: 'Here you see how far it is. Keep this mail, so that you always find your page again.',
    endedPage: 'Until we erase your application, your page says how it went.',
    twice: 'You applied twice. We go on with your other application. You need not do anything.',
    button: 'See your application',
    signIn: {
      button: 'Sign in',
      how: (f) =>
        f.here
          ? 'Sign in with this e-mail address. You then get a mail with a code.'
          : 'Sign in with your sign-in card, or with the e-mail address that the administration has of you.',
      shut: (f) =>
        'Does it say that a part is still shut? Then call ' +
        (f.phone === '' ? 'us' : f.phone) +
        ' and ask for somebody of the board. They ask whether it is you. After that all is open.',
    },
    notYou: 'Did you not apply? Then open the page and stop the application. We then erase everything.',
    reply: 'A question, or do you want to stop? How to do that stands at the foot of your page.',
    endedReply: 'A question? How to reach us stands at the foot of your page.',
  },
  member: {
    title: 'Became a member',
    kept: (f) => `Here stands how that went, with the letters. Everything is erased after ${f.day}.`,
    see: 'See the application',
  },
  reach: {
    title: (f) => `How to reach ${f.name}`,
    change: 'Is this wrong? Change it',
    ownTitle: 'Change phone or e-mail',
    back: 'To your application',
    getsMail: 'If you fill in an e-mail address, a mail goes there that says how far it is.',
    newLink: (f) =>
      `Do you change the e-mail address? Then ${f.name} gets a new link, and the old one works no more. ` +
      'It may have come to somebody else.',
    getsOwnMail: 'To a new e-mail address we send a mail with the address of your page.',
    save: 'Save',
  },
  addLetter: {
    title: 'Add the letter',
    step: (f) => `With the step: ${f.stage}, ${f.day}.`,
    hint: 'A PDF or a photo. Who applied can read the letter too. It cannot be replaced by another one.',
    there: 'There is a letter with this step already.',
    save: 'Add it',
    by: (f) => `(${f.who}, ${f.day})`,
  },
  call: {
    title: (f) => `Tell ${f.name}`,
    noAddress: (f) => `${f.name} has no e-mail address and does not know this yet:`,
    failed: (f) => `The mail to ${f.name} did not leave. ${f.name} does not know this yet:`,
    what: (f) => ({
      received: 'The application came in.',
      'intake-planned': `The first talk is on ${f.due}.`,
      'intake-held': 'The first talk was held.',
      'permission-asked': 'Permission was asked. Now we wait for an answer.',
      'permission-granted': 'The municipality said yes.',
      'permission-refused': 'The municipality said no.',
      voting: `The members vote until ${f.due}.`,
      admitted: 'The members said yes.',
      'on-trial': `The trial has begun, until ${f.due}.`,
      'trial-passed': 'The trial went well.',
      member: 'Became a member.',
      refused: 'The application does not go on.',
      withdrawn: 'The application has stopped.',
    }),
    phone: (f) => `Call ${f.phone}`,
    helper: (f) => `No luck? Then call: ${f.helper}`,
    button: 'I told them',
    done: 'It was told.',
    already: (f) => `I told ${f.name} this already`,
    alreadyHint: (f) =>
      `${f.name} has no e-mail address and so gets no message. Without a tick, calling comes on your list.`,
    mailed: (f) => `${f.name} gets a mail about this.`,
    toDo: (f) => `Call ${f.name}`,
    toDoDetail: (f) => `${f.what} That was not told yet.`,
  },
}
