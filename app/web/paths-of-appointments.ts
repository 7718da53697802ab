/** The addresses of the agenda: conversations of members with their coach, and meetings for everybody. */
export const appointmentPaths = {
  agenda: (coop: string) => `/${coop}/agenda`,
  newAppointment: (coop: string) => `/${coop}/agenda/gesprek/nieuw`,
  askAppointment: (coop: string) => `/${coop}/agenda/gesprek/vragen`,
  appointment: (coop: string, appointment: string) => `/${coop}/agenda/gesprek/${appointment}`,
  appointmentTimes: (coop: string, appointment: string) => `/${coop}/agenda/gesprek/${appointment}/tijden`,
  attendance: (coop: string, appointment: string) => `/${coop}/agenda/gesprek/${appointment}/geweest`,
  newWorkshop: (coop: string) => `/${coop}/agenda/bijeenkomst/nieuw`,
  workshop: (coop: string, workshop: string) => `/${coop}/agenda/bijeenkomst/${workshop}`,
  changeWorkshop: (coop: string, workshop: string) => `/${coop}/agenda/bijeenkomst/${workshop}/veranderen`,
  workshopSeats: (coop: string, workshop: string) => `/${coop}/agenda/bijeenkomst/${workshop}/wie-was-er`,
  workshopList: (coop: string, workshop: string) => `/${coop}/agenda/bijeenkomst/${workshop}/lijst.pdf`,
  appointmentFile: (coop: string, appointment: string) => `/${coop}/agenda/gesprek/${appointment}/agenda.ics`,
  workshopFile: (coop: string, workshop: string) => `/${coop}/agenda/bijeenkomst/${workshop}/agenda.ics`,
  calendarLink: (coop: string) => `/${coop}/agenda/link`,
  calendarFeed: (token: string) => `/a/${token}/agenda.ics`,
} as const
