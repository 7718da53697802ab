import { askPermission as nl } from '../nl/ask-permission.ts'

/** The message itself is in Dutch: the municipality reads it. */
export const askPermission: typeof nl = {
  title: 'No letter? This is how you ask your municipality for one',
  lead:
    'You can send this message, in Dutch, to your municipality or your case manager: by mail, in an app or on paper. ' +
    'Change what you want.',
  label: 'The message',
  ready:
    'A message in Dutch stands ready for you. Change what you want. Nothing goes out until you press Send.',
  onForm: 'No letter? Read how to ask your municipality for one',
  body: nl.body,
}
