import type { Held } from './row-level-security.held.ts'

/** Of platform, people, cooperative, members. */
export const HELD_OF_PEOPLE: Held = {
  business: `
    insert piet greet job: here
    update piet greet job: here -> here`,
  command_log: `
    insert anna piet greet anna-by-greet: here person_id`,
  cooperative: `
    insert operator: anything
    update piet greet bea job: id`,
  file: `
    insert greet bea job: here letter_of
    insert otto: here
    insert piet: here letter_of~`,
  installation_operator: `
    insert operator: anything`,
  link: `
    insert anna: here kind subject_id
    insert carla: here kind
    insert piet greet: here kind~`,
  mail: `
    insert job: here about_kind~
    update job: here -> here`,
  member: `
    insert job: here
    insert piet greet: here told_of_day_by~ told_of_end_by~ told_of_return_by~
    update piet greet job: here -> here`,
  member_address: `
    insert anna: here kept_by member_id
    insert piet greet: here kept_by`,
  member_business: `
    insert job: here
    insert piet greet: here told_by~
    update piet greet job: here -> here`,
  member_phone: `
    delete piet greet carla: here
    insert piet greet carla: here kept_by
    update piet greet carla: here -> kept_by`,
  municipal_account: `
    delete anna piet greet bea otto carla casper teun vera anna-by-greet: here person_id
    insert casper: here municipality_id person_id`,
  municipality_sign_in: `
    insert piet greet: here set_by
    update piet greet: here`,
  on_behalf: `
    insert piet greet carla: here by_person
    update anna piet greet bea otto carla casper teun vera: here
    update anna piet: here person_id
    update greet: here by_person`,
  on_behalf_code: `
    delete anna piet greet bea otto carla casper teun vera anna-by-greet: here by_person
    insert anna piet greet bea otto carla casper teun vera anna-by-greet: here by_person
    update anna piet greet bea otto carla casper teun vera anna-by-greet: here by_person`,
  on_behalf_deed: `
    insert anna-by-greet: here on_behalf_id`,
  on_behalf_no: `
    insert anna piet greet bea otto carla casper teun vera: here person_id
    update anna piet greet bea otto carla casper teun vera: here person_id`,
  on_behalf_reading: `
    insert anna-by-greet: here on_behalf_id`,
  passkey: `
    delete account: person_id
    delete visitor: anything
    insert account: person_id
    insert visitor: anything
    update account: person_id -> person_id
    update visitor: anything`,
  passkey_challenge: `
    delete visitor account: anything
    insert visitor account: anything
    update visitor account: anything`,
  person: `
    insert anna account: id
    insert piet greet bea job operator visitor: anything
    update anna bea job account: id -> id
    update operator visitor: anything
    update piet greet: id~ -> id~`,
  rate_limit: `
    delete visitor account: anything
    insert visitor account: anything
    update visitor account: anything`,
  read_log: '',
  recovery_code: `
    delete account: person_id
    delete visitor: anything
    insert account: person_id
    insert visitor: anything
    update account: person_id -> person_id
    update visitor: anything`,
  role_assignment: `
    insert bea: here person_id~
    insert operator: anything
    insert piet greet: here person_id~ role~
    update bea: here person_id~ -> here person_id~
    update operator: anything
    update piet greet: here person_id~ role~ -> here person_id~ role~`,
  scheduled_run: `
    insert job: here`,
  second_factor: `
    delete account: person_id
    delete visitor: anything
    insert account: person_id
    insert visitor: anything
    update account: person_id -> person_id
    update visitor: anything`,
  session: `
    insert account: person_id
    insert visitor: anything
    update account: person_id -> person_id
    update visitor: anything`,
  sign_in_card: `
    insert account: person_id
    insert job: here person_id
    insert visitor: anything
    update account: person_id -> person_id
    update piet greet carla job: here -> here
    update visitor: anything`,
  sign_in_code: `
    delete operator visitor: anything
    insert operator visitor account: anything
    update operator visitor: anything`,
  sign_in_event: `
    insert operator: by_person
    insert visitor account: by_person what~`,
  to_do_mail: `
    insert anna piet greet bea otto carla casper teun: here person_id
    update anna piet greet bea otto carla casper teun: here person_id
    update job: here weekday~
    update link-to-do-mail: here id -> weekday`,
  vat_mode: `
    insert piet greet bea job: here
    update piet greet bea job: here -> here`,
}
