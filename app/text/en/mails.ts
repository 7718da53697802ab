import type { mails as dutch } from '../nl/mails.ts'

export const mails: typeof dutch = {
  bye: 'Kind regards,',
}
