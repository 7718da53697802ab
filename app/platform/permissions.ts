import { ROLES, type Actor, type Role } from './actor.ts'
import { BY_OWN_HAND } from './by-own-hand.ts'
import { PERMISSIONS_OF_LIFE, type Holder } from './permissions-of-life.ts'

/**
 * Who may do what: the whole table, in one place. Purpose, not rank: the board does not see a member's customers,
 * the administrator does not change the scheme. Row-level security says the same again in the database.
 */
export const PERMISSIONS = {
  'home.read': [...ROLES, 'former-member'],
  /** Does something for themselves: whether the list of what to do comes by mail, or stopping to act for another. */
  'own-ways.choose': ROLES,
  /** Has customers, invoices and a pot of their own. */
  'own-work.read': ['member'],
  /** What a member shares with a coach: only what that member chose, which the database says again. */
  'shared.read': ['coach'],
  /** Who left those of their days as a member, by which a statement may be right or wrong. */
  'hours.note': ['member', 'former-member'],
  /** Reads the own monthly statements. */
  'statements.own': ['member', 'former-member'],
  /** Objects to and confirms them, and lets the office post them; who left those of the months as a member. */
  'statement.confirm': ['member', 'former-member'],
  'benefit.share': ['member', 'former-member'],
  /** Sees how far the statements of all members are; never what is in them. */
  'statements.follow': ['administrator', 'coach'],
  'statements.answer': ['administrator'],
  /**
   * Prints and posts the statements for a municipality that wants paper, and notes what the municipality said.
   */
  'statements.post': ['administrator'],
  /** Opens a statement that a member shares. */
  'shared-statement.open': ['case-manager'],
  'cooperative.edit': ['administrator', 'board'],
  'members.read': ['administrator', 'board', 'auditor', 'coach'],
  'members.edit': ['administrator'],
  'member.phone': ['coach', 'administrator'],
  'roles.assign': ['administrator', 'board'],
  /** The roles that watch over the administration as well. */
  'roles.assign-any': ['board'],
  'card.print': ['administrator', 'coach'],
  /** Prints the card also of who could sign in by mail. */
  'card.print-beside-mail': ['administrator'],
  'access.confirm': ['administrator', 'board'],
  'customer.edit': ['member', 'administrator'],
  /** Customers of every business, not one's own only. */
  'customers.edit': ['administrator'],
  'invoice.draft': ['member', 'administrator'],
  /** Writes the invoices of any member. */
  'invoices.draft': ['administrator'],
  /** Sees work for each other: the own, or all of it; has another do something; says yes or no to that. */
  'inside-job.see': ['member', 'administrator', 'auditor', 'former-member'],
  'inside-job.ask': ['member'],
  'inside-job.answer': ['member', 'former-member'],
  'invoice.read': ['member', 'administrator', 'auditor'],
  /** The invoices of all members. */
  'invoices.read': ['administrator', 'auditor'],
  'invoice.approve': ['administrator'],
  'invoice.credit': ['administrator'],
  /** Asks to write off what a customer will not pay, and says yes or no to who asked. */
  'invoice.write-off': ['administrator'],
  /** What customers paid online, and booking it. */
  'online-payments.read': ['administrator', 'auditor'],
  'online-payments.book': ['administrator'],
  /** Asks for the account with which customers pay online, and confirms it. */
  'online-payments.set-up': ['administrator'],
  'quote.draft': ['member', 'administrator'],
  'quote.read': ['member', 'administrator', 'auditor'],
  /** Says yes to a quote of somebody else, and sends it. */
  'quote.send': ['administrator'],
  /** Recurring invoices: a member their own, the administration those of any. */
  'recurring.keep': ['member', 'administrator'],
  'recurring.read': ['member', 'administrator', 'auditor'],
  /** Hands in a receipt: a member their own, the administration for any. */
  'receipt.hand-in': ['member', 'administrator'],
  /** Books, sends back or sorts what waits in the tray. */
  'receipt.settle': ['administrator'],
  /** Hands one in for any member. */
  'receipts.hand-in': ['administrator'],
  /** Sets the account of the co-operative at the network of e-invoices. */
  'e-invoice.set-up': ['administrator'],
  /** Which customers are reminded, what went out, and with whom we wait. */
  'reminders.read': ['administrator', 'auditor'],
  'reminders.send': ['administrator'],
  /** By which plan customers who pay late are reminded. */
  'reminders.plan': ['administrator'],
  /** Asks to wait with reminding the customer of one's own invoice. */
  'reminder.wait': ['member'],
  'cost.book': ['administrator'],
  'cost.read': ['member', 'administrator', 'auditor'],
  /** The costs of all members. */
  'costs.read': ['administrator', 'auditor'],
  /** Enters, approves and closes the invoices of suppliers. */
  'supplier-invoice.enter': ['administrator'],
  'supplier-invoices.read': ['administrator', 'auditor'],
  'supplier.edit': ['administrator'],
  /** Above which amount a second person approves. */
  'spending-limit.set': ['board'],
  /** Says yes or no to a higher one that somebody else asked for. */
  'spending-limit.answer': ['administrator', 'board'],
  /** What customers still have to pay, and how late they are. */
  'receivables.read': ['administrator', 'auditor'],
  'bank.read': ['administrator', 'auditor'],
  'bank.match': ['administrator'],
  /** The batches for the bank, with the payments in them. */
  'payment.read': ['administrator', 'auditor', 'treasurer'],
  /** What is to be paid and what for, with the accounts of who is paid. */
  'payment-due.read': ['administrator', 'auditor'],
  'payment.make': ['administrator'],
  /** Releases what somebody else made: a task that can be given by itself. */
  'payment.release': ['administrator', 'treasurer'],
  /** Confirms accounts that somebody else entered. */
  'payee-account.confirm': ['administrator'],
  /** Says on which account they are paid themselves. */
  'own-account.enter': ['member'],
  /** Says yes, no or not now to being paid. */
  'payout.answer': ['member'],
  'books.read': ['administrator', 'auditor', 'board'],
  /** Makes the annual account (art. 2:58 BW). */
  'annual.prepare': ['board'],
  /**
   * Writes down what the general meeting decided on it, or confirms what another wrote down; only who books says yes.
   */
  'annual.adopt': ['administrator', 'board'],
  /** Takes back, with another person, that an adoption was written down. */
  'annual.take-back': ['administrator', 'board'],
  /** Says the yes by which it is booked: who keeps the books. */
  'annual.book': ['administrator'],
  /** Is told until when what must be done, and writes down that the meeting gave more time. */
  'annual.follow': ['administrator', 'board'],
  /** Reads the annual accounts that the general meeting adopted: the paper, which names no pots. */
  'annual.read-adopted': ['member'],
  /** Looks at the books for the members: draws, ticks off, reports, signs (art. 2:48 BW). */
  'audit.work': ['auditor'],
  /** Answers what the audit committee asks. */
  'audit.answer': ['administrator'],
  /** The audit file names every customer, whom the board does not read. */
  'audit-file.export': ['administrator', 'auditor'],
  'books.post': ['administrator'],
  /** Reads lists in from elsewhere: members, customers, what was open. What goes into the books takes two. */
  'import.make': ['administrator'],
  /** Sees who asked to take everything of the co-op along, who said yes, and who took it. */
  'everything.follow': ['administrator', 'board', 'auditor'],
  /** Asks to take it along, and takes it after a yes: who answers for the co-op. */
  'everything.take': ['board'],
  /** Says yes or no to who asked. */
  'everything.answer': ['administrator', 'board'],
  'books.close': ['administrator'],
  /** What VAT comes to, and what was filed. */
  'vat.read': ['administrator', 'auditor', 'board'],
  'vat.file': ['administrator'],
  /** Services to other member states, by the VAT number of the customer. */
  'icp.read': ['administrator', 'auditor'],
  'pot.read': ['member', 'administrator', 'board', 'auditor', 'former-member'],
  /** The pots of all members. */
  'pots.read': ['administrator', 'board', 'auditor'],
  /** Asks where what is in the pot of who left goes. */
  'pot-emptying.ask': ['board'],
  /** Says yes, by which it is booked, or no; the yes is of who keeps the books. */
  'pot-emptying.answer': ['administrator', 'board'],
  /** Asks for money out of a pot: a member out of the own one. */
  'pot-request.ask': ['member', 'administrator'],
  /** Asks and closes for any member. */
  'pot-requests.ask': ['administrator'],
  /** Could be named by a scheme as one who approves; which requests, the scheme of the member says. */
  'pot-request.answer': ['administrator', 'coach', 'board', 'case-manager'],
  'pot-request.see': ['member', 'administrator', 'coach', 'board', 'case-manager', 'auditor'],
  'scheme.read': ['member', 'administrator', 'board', 'auditor', 'coach'],
  /** Every scheme with who follows it, not only the one that holds for oneself. */
  'schemes.read': ['administrator', 'board', 'auditor', 'coach'],
  'scheme.edit': ['board'],
  'result.read': ['board', 'administrator', 'auditor'],
  /** Municipalities: which members they pay, who works for them, what they agreed. */
  'municipality.edit': ['administrator'],
  /** Says yes or no to another way to a municipality that somebody else asked for. */
  'municipality.answer': ['administrator', 'board'],
  /** What was agreed with a municipality: rules are there for everybody to see. */
  'policy.read': ROLES,
  /** Is shown the way to what was agreed in the menu: who works with it and does not keep it. */
  'policies.follow': ['board', 'auditor', 'coach', 'case-manager'],
  /** Says that this is what the own municipality agreed. */
  'policy.confirm': ['case-manager'],
  /** Answers for the result, so is shown it first. */
  'result.answer-for': ['board'],
  /** The clients of a municipality who share something with whoever asks. */
  'client.read': ['case-manager'],
  /** Writes down, renews and ends the permission of a client. */
  'permission.grant': ['case-manager'],
  /** Writes down the own permission, from a letter. */
  'permission.record': ['member'],
  /** Puts right what they wrote down wrongly of a permission. */
  'permission.put-right': ['case-manager', 'member', 'coach'],
  /** Sees who works while no permission is written down, to help with it; never a permission itself. */
  'permissions.follow': ['administrator', 'coach'],
  /** Asks the case manager, or answers the client. */
  'client-message.write': ['member', 'case-manager'],
  /** Counts and sums over all clients of the own municipality. */
  'figures.read': ['case-manager'],
  /** Where the people of a municipality sign in with the account of their own office. */
  'municipal-sign-in.set': ['administrator'],
  ...PERMISSIONS_OF_LIFE,
} as const satisfies Record<string, readonly Holder[]>

/** Named here, so that each is one of the table. */
export const byOwnHand: ReadonlySet<Permission> = new Set(BY_OWN_HAND)

/** The name of something one may or may not do. */
export type Permission = keyof typeof PERMISSIONS

/**
 * What a route or a command asks: a name from the table, or who else may. 'anyone' needs no sign-in, 'link' holds the
 * customer's link, 'operator' sits at the machine, 'job' is work that the co-operative does by itself.
 */
export type Asked = Permission | 'anyone' | 'link' | 'signed-in' | 'operator' | 'job'

/**
 * Whether an actor may do something at all. Which rows it may do it to, the command and the database say. A job does
 * the commands that are made for jobs and nothing else; nobody else does those.
 */
export function may(actor: Actor, permission: Asked): boolean {
  if (actor.kind === 'job' || permission === 'job') return actor.kind === permission
  if (permission === 'anyone') return true
  if (actor.kind === 'operator') return permission !== 'link'
  if (permission === 'operator') return false
  if (permission === 'link') return actor.kind === 'link'
  if (permission === 'signed-in')
    return actor.kind === 'person' || (actor.kind === 'sign-in' && actor.personId !== undefined)
  if (actor.kind !== 'person') return false
  if (actor.behalf && byOwnHand.has(permission)) return false
  return actor.left ? allowedTo(permission).includes('former-member') : rolesMay(actor.roles, permission)
}

/** Whether one of these roles may do something: for who is not the visitor. */
export function rolesMay(roles: readonly Role[], permission: Permission): boolean {
  const allowed = allowedTo(permission)
  return roles.some((role) => allowed.includes(role))
}

/** Whether what is asked is in the table: something that goes with a task in a co-operative. */
export function isTask(asked: Asked): asked is Permission {
  return asked in PERMISSIONS
}

/** The tasks that something belongs to, for the sentence to who has none of them. */
export function rolesThatMay(permission: Permission): readonly Role[] {
  return allowedTo(permission).filter((holder) => holder !== 'former-member')
}

function allowedTo(permission: Permission): readonly Holder[] {
  return PERMISSIONS[permission]
}
