/**
 * What a member reads about who may see what of them ("Dit mogen zij zien") names all that the policies let through:
 * a table that a role comes to read fails here until the sentence says so.
 */
import { expect, test } from 'vitest'
import { textIn } from '../app/text/index.ts'
import { GETS_THROUGH, linesOf, type Who } from './row-level-security.matrix.ts'

/** Who of the full world stands for a role, and behind which words of its sentences which tables lie. */
const TOLD = {
  coach: {
    who: 'carla',
    words: {
      'je naam': 'member person role_assignment',
      'hoe je te bereiken bent': 'member_phone',
      'je onderneming': 'business member_business',
      'hoe ver je overzichten zijn': 'statement statement_event',
      'je aanmelding': `application application_call application_contact application_kept application_letter
        application_righting application_step admission_paper admission_vote`,
      'de toestemming die daaruit meekwam': 'benefit_permission',
      'je plan en de aantekeningen erbij': 'guidance_goal guidance_note guidance_step ladder_choice',
      'je gesprekken en bijeenkomsten': 'appointment workshop_seat',
      'hoe je herinnerd wilt worden': 'reminder_way',
      'je overeenkomsten': 'contract contract_word',
      'wat je leent': 'thing_booking thing_claim',
      'op het prikbord': 'help_gift help_post help_written',
      'je week op papier': 'paper_call paper_called paper_scan paper_sheet paper_week',
      'dat je stopt': 'leaving leaving_destination',
      'over een prijs': 'price_note',
      inlogkaart: 'sign_in_card',
    },
  },
  administrator: {
    who: 'greet',
    words: {
      'je aanmelding': `application application_call application_contact application_kept application_letter
        application_righting application_step admission_paper admission_vote`,
      'je overeenkomsten': 'contract contract_paper contract_scan contract_word scheme_notice',
      'wat je leent en wat dat kost': `thing_booking thing_charge thing_charge_undo thing_claim thing_deposit
        thing_deposit_ask thing_explained thing_looked thing_photo thing_word`,
      'of je naar een bijeenkomst komt': 'workshop_seat',
      'hoe je herinnerd wilt worden': 'reminder_way',
      'je week op papier': 'paper_sheet paper_week',
      'dat je stopt': 'leaving',
      'wat een coach namens jou deed': 'on_behalf on_behalf_code on_behalf_deed on_behalf_reading',
      'je gegevens': 'member_address member_entry member_phone',
      'hoe ver je overzichten zijn': 'statement statement_event',
      inlogkaart: 'sign_in_card',
    },
  },
  board: {
    who: 'bea',
    words: {
      'je overeenkomsten': 'contract contract_paper contract_scan contract_word scheme_notice',
      'wat je leende en wat dat kostte': 'thing_booking thing_charge thing_charge_undo thing_claim',
      'je gegevens': 'member_address member_entry',
      'dat je stopt': 'leaving',
    },
  },
} as const satisfies Readonly<Record<string, { who: Who; words: Readonly<Record<string, string>> }>>

/** Of these domains each table is asked for; they hold what is of the co-op and not of a member too. */
const OF_PEOPLE = new RegExp(
  '^(admission|appointment|application|benefit_permission|contract|guidance|growth|help|ladder|leaving|' +
    'member_(address|entry|phone)|on_behalf|paper|reminder_way|scheme_notice|sign_in_card|statement|thing_|' +
    'workshop_seat)',
)
const OF_THE_CO_OP = /^(contract_text|guidance_setting|help_hours)$|^admission_(paper|vote)$/

test.each(Object.entries(TOLD))('what the %s may read is told to the member', (role, { who, words }) => {
  const sentences = textIn('nl').people.account.maySee[role as keyof typeof TOLD].join(' ')
  for (const said of Object.keys(words)) expect(sentences).toContain(said)
  const told = new Set(Object.values(words).flatMap((tables) => tables.split(/\s+/)))
  const lines = linesOf(GETS_THROUGH[who])
  const read = ['members', 'anna', 'piet', 'here'].flatMap((whose) => lines[`select ${whose}`] ?? [])
  const ofMembers = read.filter((table) => OF_PEOPLE.test(table) && !OF_THE_CO_OP.test(table))
  expect([...new Set(ofMembers)].filter((table) => !told.has(table))).toEqual([])
  // And nothing is told that is not so.
  expect([...told].filter((table) => !read.includes(table))).toEqual([])
})
