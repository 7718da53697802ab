import type { Role } from './actor.ts'

/** Whom a permission names: a role, or somebody who was a member and comes for what is their own. */
export type Holder = Role | 'former-member'

/**
 * Who may do what in the life of a member: joining, being guided, borrowing, helping each other, leaving. A part of
 * the one table in `permissions.ts`, which says how to read it.
 */
export const PERMISSIONS_OF_LIFE = {
  // Joining: from the public form until membership.
  /** The list of who applies, and how far each is. */
  'applications.follow': ['coach', 'administrator', 'board'],
  /** Reads an application and goes on with it. */
  'application.guide': ['coach', 'administrator'],
  /** Is told when one comes in or stands still: whose work it is. */
  'application.attend': ['coach'],
  /** Votes on who comes in. */
  'admission.vote': ['member'],
  /** Is the second who looks at votes on paper. */
  'admission.paper-second': ['coach', 'administrator', 'board'],
  /** Sets whether the form is open, how members vote, and how long somebody is on trial. */
  'joining.set': ['board'],
  // mutual help
  /** Reads what members ask and offer each other; the administration only what is of who never signs in. */
  'help.see': ['member', 'coach', 'administrator'],
  /** Reads all of the board, and searches it. */
  'help.board': ['member', 'coach'],
  /** Asks, offers, answers; and reads what was promised to and by oneself. */
  'help.take-part': ['member'],
  /** Says whether hours for each other are kept, and how far below zero. */
  'help.hours-set': ['board'],
  /** Is told of who asked something and had no answer. */
  'help.follow': ['coach'],
  /** Writes down what members say of help who never sign in. */
  'help.write-for': ['coach', 'administrator'],
  // members
  /** The register of members as of any day, with where they live. */
  'members.register': ['board', 'administrator'],
  /** Writes down where a member lives: the member their own, the administration that of all. */
  'member.address': ['member', 'administrator'],
  /** The own address. */
  'member.own-address': ['member'],
  // the permission of a member, from its letter
  /** Reads the own permission and its letter; who left as long as they read their proofs. */
  'permission.own': ['member', 'former-member'],
  /** Reads what came along from the application of a member, and takes a new letter over. */
  'permission.guide': ['coach'],
  // contracts
  /** Reads agreements: a member the own; board and administration those of all; a coach how they stand. */
  'contracts.see': ['member', 'board', 'administrator', 'coach', 'former-member'],
  /** Sees how the agreements of all stand. */
  'contracts.follow': ['board', 'administrator', 'coach'],
  /** Says something to an agreement: a question, an answer, no, or that it is taken back. */
  'contract.say': ['member', 'board', 'administrator', 'coach'],
  /** Signs, says no, asks something about the own agreement. */
  'contract.own': ['member'],
  /** Has the paper that says since when, and until when, one is a member. */
  'membership-proof.own': ['member', 'former-member'],
  /** Puts a text to members to sign, and takes it back: the co-operative is party by them. */
  'contract.put': ['board', 'administrator'],
  /** Signs for the co-operative. */
  'contract.sign-for-cooperative': ['board'],
  /** Answers a question about an agreement. */
  'contract.answer': ['board', 'administrator', 'coach'],
  /** Is told of a question or a no, and goes and talks: whose work it is. */
  'contract.talk': ['coach'],
  /** Keeps a paper that was signed. */
  'contract.paper': ['administrator', 'coach'],
  /** Looks as the second at a paper that was signed: both names stand on it. */
  'contract.paper-second': ['board', 'administrator'],
  /** Writes down what was signed on paper before. */
  'contract.note-before': ['administrator'],
  /** Reads the texts that members sign. */
  'contract-texts.read': ['board', 'administrator'],
  /** Writes them, and decides on what another wrote. */
  'contract-texts.keep': ['board'],
  /** Sees the roles in the co-op and whose turn it is. */
  'rota.see': ['member', 'coach', 'administrator'],
  /** Makes roles with a rota, and fills in a turn for who asks it. */
  'rota.keep': ['coach', 'administrator'],
  // Reminders as a text message
  /** Sets by whom the co-operative sends text messages. */
  'texts.set-up': ['administrator'],
  /** Chooses how a member is reminded: the own, or of who asks it. */
  'reminders.choose': ['member', 'coach', 'administrator'],
  /** Chooses it for another, who asks it. */
  'reminders.choose-for': ['coach', 'administrator'],
  // On behalf of a member
  /** Works on behalf of a member who said yes to it, in the same room. */
  'behalf.work': ['administrator', 'coach'],
  /** Reads what was done on one's behalf, stops it, forbids it. */
  'behalf.follow': ['member'],
  // facilities
  /** Sees what can be booked, by which rules, and when it is free; never who has it. */
  'things.read': ['member', 'administrator', 'board', 'coach'],
  /** Books: a member for themselves. */
  'thing.book': ['member', 'administrator'],
  /** Reads a booking with what was said of it and its photos: a member the own, also after they left. */
  'thing-booking.read': ['member', 'administrator', 'former-member'],
  /** Reads what becomes of the own deposit, and says something to what is asked to keep of it. */
  'deposit.own': ['member', 'former-member'],
  /** Adds things, says their rules, closes them for some days. */
  'things.keep': ['administrator'],
  /** Books for any member, and calls the booking of anybody off. */
  'bookings.keep': ['administrator'],
  // guidance: the plan of a member, and the notes about it. The member's own, or of whom one coaches.
  'guidance.own': ['member'],
  'guidance.guide': ['coach'],
  'guidance.write': ['member', 'coach'],
  // Appointments.
  /** Has an agenda: who speaks with a coach, the coach, and who holds meetings. */
  'agenda.see': ['member', 'coach', 'administrator'],
  /** Says what is theirs to say of a conversation between a member and a coach. */
  'appointment.keep': ['member', 'coach'],
  /** Asks a coach for a conversation. */
  'appointment.ask': ['member'],
  /** Proposes times to a member, and writes down whether they came. */
  'appointment.propose': ['coach'],
  /** Sees the meetings for members, and signs up. */
  'workshop.see': ['member', 'coach', 'administrator'],
  /** Announces meetings, sees who takes part, and writes down who came. */
  'workshop.hold': ['coach', 'administrator'],
  // Shop window
  /** Sees the public page of the own business before others do, and what customers asked on it. */
  'shop-page.see': ['member'],
  /** Writes the public page of the own business, publishes it, takes it back, and answers what was asked on it. */
  'shop-page.keep': ['member'],
  /** Switches the public page of the co-operative on or off. */
  'shop-front.set': ['board'],
  /** What the use of things comes to for each member, and what was charged. */
  'use-charges.read': ['administrator', 'auditor'],
  /** How much each thing is used, without names. */
  'usage.read': ['administrator', 'board'],
  // leaving
  /** The own page of stopping: what still stands. */
  'leaving.own': ['member'],
  /** Reads what is kept of members, for how long and why: terms, and nothing of anybody. */
  'kept.read': ['member', 'former-member', 'coach', 'administrator', 'board'],
  /** Is told on the first page which proofs are kept, and until when. */
  'proofs.read': ['former-member'],
  /** Makes the paper of what oneself did. */
  'portfolio.make': ['member', 'former-member'],
  /** Says that oneself stops; or, for who helps, that a member told so. */
  'leaving.say': ['member', 'coach', 'administrator'],
  /** Sees who stops and what of theirs still stands. */
  'leaving.follow': ['coach', 'administrator'],
  /** Says of a member of whom another wrote that they stop that it is right, as the second of two. */
  'leaving.see': ['administrator', 'board'],
  // The week on paper.
  /** Says whether the week comes on paper, and prints it: a member the own. */
  'paper-week.set': ['member', 'coach', 'administrator'],
  /** Has the own week on paper. */
  'paper-week.own': ['member'],
  /** Prints for members who want their week on paper. */
  'paper-week.print': ['coach', 'administrator'],
} as const satisfies Record<string, readonly Holder[]>
