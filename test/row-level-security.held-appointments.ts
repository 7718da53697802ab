import type { Held } from './row-level-security.held.ts'

/** Of appointments, guidance, week on paper. */
export const HELD_OF_APPOINTMENTS: Held = {
  appointment: `
    insert anna piet anna-by-greet: here member_id said_by state
    insert carla: here coach_id said_by
    update anna piet anna-by-greet: here member_id
    update carla: here coach_id
    update job: here`,
  calendar_feed: `
    insert anna piet greet bea otto carla casper teun: here person_id
    update anna piet greet bea otto carla casper teun vera: here person_id`,
  growth_moment: `
    delete anna piet: here member_id
    insert anna piet: here member_id
    update anna piet: here member_id`,
  guidance_goal: `
    insert anna piet: here added_by member_id reached_by~ written_by
    insert carla: here added_by reached_by written_by
    insert carla: here added_by reached_by~ written_by
    update anna piet: here member_id
    update carla: here`,
  guidance_note: `
    delete anna piet: here member_id written_by
    delete carla: here written_by
    insert anna piet: here evaluation member_id private shared_at written_by
    insert carla: here shared_at written_by
    update carla: here private written_by -> private shared_at~`,
  guidance_setting: `
    insert carla: here set_by
    update carla: here -> here`,
  guidance_step: `
    insert anna piet: here added_by closed_by~ member_id written_by
    insert carla: here added_by closed_by written_by
    insert carla: here added_by closed_by~ written_by
    update anna piet: here member_id
    update carla: here`,
  ladder_choice: `
    insert anna piet: here member_id`,
  paper_call: `
    insert anna piet: here asked_by scan_id
    insert carla: here asked_by scan_id~`,
  paper_called: `
    insert carla: here called_by`,
  paper_scan: `
    insert anna: here member_id scanned_by settled_by~ thrown_by~
    insert carla: here scanned_by settled_by thrown_by
    insert piet greet carla: here scanned_by settled_by~ thrown_by~
    update anna: here member_id scanned_by -> member_id
    update carla: here
    update piet greet: here scanned_by`,
  paper_sheet: `
    insert anna: here made_by member_id
    insert greet carla: here made_by
    insert piet greet carla: here made_by member_id~`,
  paper_week: `
    insert anna: here member_id set_by
    insert piet greet carla: here set_by
    update anna: here member_id
    update piet greet carla: here`,
  reminder_way: `
    insert anna bea otto casper teun: here person_id set_by
    insert piet greet carla: here person_id~ set_by
    update anna bea otto casper teun: here person_id -> here person_id
    update piet greet carla: here person_id~ -> here person_id~`,
  seat_told: `
    insert piet greet carla: here told_by`,
  talk_told: `
    insert carla: here appointment_id member_id told_by`,
  text_account: `
    delete piet greet: here
    insert piet greet: here set_by
    update piet greet: here -> here`,
  text_message: `
    delete job: here
    insert job: here
    update job: here`,
  workshop: `
    insert piet greet carla: here made_by
    update piet greet carla: here`,
  workshop_seat: `
    insert anna anna-by-greet: here member_id noted_by~ said_by
    insert carla: here noted_by said_by
    insert piet greet carla: here noted_by~ said_by
    update anna anna-by-greet: here member_id
    update piet greet carla job: here`,
}
