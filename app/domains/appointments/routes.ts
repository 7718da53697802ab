import type { Database } from '../../platform/database.ts'
import type { TextNetwork } from '../../platform/text-messages.ts'
import { at, byLink, type Route } from '../../web/route.ts'
import type { AgendaSource } from '../../web/agenda-source.ts'
import type { AgendaToLookAt } from '../../web/already-there.ts'
import { agendaPage } from './pages/agenda-page.tsx'
import { appointmentPages } from './pages/appointment-page.tsx'
import { askAppointmentPage } from './pages/ask-appointment.tsx'
import { attendancePage } from './pages/attendance-page.tsx'
import { agendaFeed, appointmentFile, workshopFile } from './pages/calendar-files.ts'
import { calendarLinkPage, receiveCalendarLink } from './pages/calendar-link-page.tsx'
import { meetingsInAgenda, newMeetingsOnPaper, talksInAgenda } from './pages/own-agenda.ts'
import { newAppointmentPage } from './pages/new-appointment.tsx'
import { receiveTalksOff, talksOffPage } from './pages/off-to-tell.tsx'
import { receiveSeats, seatsPage } from './pages/seats-page.tsx'
import { ownReminderWayPage, reminderWayPage } from './pages/reminder-way-page.tsx'
import { endTexts, textSetting } from './pages/text-setting.tsx'
import { timesPage } from './pages/times-page.tsx'
import { changeWorkshopPage, newWorkshopPage } from './pages/workshop-form.tsx'
import { workshopListPdf } from './pages/workshop-list-pdf.ts'
import { receiveWorkshop, workshopPage } from './pages/workshop-page.tsx'

export { coachStops } from './pages/coach-stops.tsx'
export { appointmentHomeBlocks } from './pages/home-blocks.tsx'
export { meetingsInAgenda, newMeetingsOnPaper, talksInAgenda }

const PERSONAL = { personal: 'appointments' } as const

const one = '/:coop/agenda/gesprek/:appointment'
const meeting = '/:coop/agenda/bijeenkomst/:workshop'

/**
 * The agenda. Addresses with a name of their own stand before `:appointment`.
 *
 * @param sources what other domains have stand in it
 * @param texts who sends text messages; without it none can be set up
 * @param database to tell a coach that a member already has something at a time; without it that is not told
 */
export const appointmentsRoutes = (
  sources: readonly AgendaSource[] = [],
  texts?: TextNetwork,
  database?: Pick<Database, 'read'>,
): readonly Route[] => [
  ...talkRoutes({ parts: [talksInAgenda, meetingsInAgenda, ...sources], database }),
  ...reminderRoutes(textSetting(texts)),
  at('get', '/:coop/agenda', 'agenda.see', agendaPage(sources)),
  at('get', '/:coop/agenda/link', 'agenda.see', calendarLinkPage, { inOwnHands: true }),
  at('post', '/:coop/agenda/link', 'agenda.see', receiveCalendarLink, { inOwnHands: true }),
  at('get', '/:coop/agenda/niet-door', 'members.edit', talksOffPage),
  at('post', '/:coop/agenda/niet-door', 'members.edit', receiveTalksOff),
  byLink('get', '/a/:token/agenda.ics', agendaFeed(sources), { holder: 'signs-in' }),
  at('get', `${one}/agenda.ics`, 'appointment.keep', appointmentFile, PERSONAL),
  at('get', `${meeting}/agenda.ics`, 'workshop.see', workshopFile),
  at('get', `${one}/geweest`, 'appointment.propose', attendancePage.show, PERSONAL),
  at('post', `${one}/geweest`, 'appointment.propose', attendancePage.receive, PERSONAL),
  at('get', '/:coop/agenda/bijeenkomst/nieuw', 'workshop.hold', newWorkshopPage.show),
  at('post', '/:coop/agenda/bijeenkomst/nieuw', 'workshop.hold', newWorkshopPage.receive),
  at('get', meeting, 'workshop.see', workshopPage),
  at('post', meeting, 'workshop.see', receiveWorkshop),
  at('get', `${meeting}/veranderen`, 'workshop.hold', changeWorkshopPage.show),
  at('post', `${meeting}/veranderen`, 'workshop.hold', changeWorkshopPage.receive),
  at('get', `${meeting}/wie-was-er`, 'workshop.hold', seatsPage),
  at('post', `${meeting}/wie-was-er`, 'workshop.hold', receiveSeats),
  at('get', `${meeting}/lijst.pdf`, 'workshop.hold', workshopListPdf),
]

/** One conversation, with what already stands at its times. */
const talkRoutes = (agenda: AgendaToLookAt): readonly Route[] => {
  const talk = appointmentPages(agenda)
  const [propose, times] = [newAppointmentPage(agenda), timesPage(agenda)]
  return [
    at('get', '/:coop/agenda/gesprek/nieuw', 'appointment.propose', propose.show),
    at('post', '/:coop/agenda/gesprek/nieuw', 'appointment.propose', propose.receive),
    at('get', `${one}/tijden`, 'appointment.propose', times.show, PERSONAL),
    at('post', `${one}/tijden`, 'appointment.propose', times.receive, PERSONAL),
    at('get', '/:coop/agenda/gesprek/vragen', 'appointment.ask', askAppointmentPage.show),
    at('post', '/:coop/agenda/gesprek/vragen', 'appointment.ask', askAppointmentPage.receive),
    at('get', one, 'appointment.keep', talk.show, PERSONAL),
    at('post', one, 'appointment.keep', talk.receive, PERSONAL),
  ]
}

/** How members are reminded, and the account for text messages. */
const reminderRoutes = (setting: ReturnType<typeof textSetting>): readonly Route[] => [
  at('get', '/:coop/instellingen/sms', 'texts.set-up', setting.show),
  at('post', '/:coop/instellingen/sms', 'texts.set-up', setting.receive),
  at('post', '/:coop/instellingen/sms/stop', 'texts.set-up', endTexts),
  at('get', '/:coop/agenda/herinneringen', 'appointment.ask', ownReminderWayPage.show),
  at('post', '/:coop/agenda/herinneringen', 'appointment.ask', ownReminderWayPage.receive),
  at('get', '/:coop/agenda/herinneringen/:member', 'reminders.choose-for', reminderWayPage.show, PERSONAL),
  at(
    'post',
    '/:coop/agenda/herinneringen/:member',
    'reminders.choose-for',
    reminderWayPage.receive,
    PERSONAL,
  ),
]
