/** Appointments: conversations of members with their coach, and meetings. Its pages are in `pages/`. */
export { answerAppointment } from './answer-appointment.ts'
export { askAppointment } from './ask-appointment.ts'
export { letGoOfTalks } from './let-go-of-talks.ts'
export { noteAttendance } from './note-attendance.ts'
export { proposeAppointment } from './propose-appointment.ts'
export { announceWorkshop } from './workshops/announce-workshop.ts'
export { workshopsAttended } from './workshops/workshop.db.ts'
export { joinWorkshop } from './workshops/join-workshop.ts'
