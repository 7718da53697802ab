import type { Held } from './row-level-security.held.ts'

/** Of shop window. */
export const HELD_OF_SHOP_WINDOW: Held = {
  shop_front: `
    insert bea: here changed_by
    update bea: here -> here`,
  shop_key: `
    insert anna piet: here business_id made_by member_id
    update anna piet: here member_id`,
  shop_order: `
    insert anna piet: here member_id
    update anna piet: here member_id`,
  shop_order_heard: `
    delete anna piet: here member_id
    delete job: here
    insert anna piet: here member_id
    update anna piet: here member_id`,
  shop_order_not_taken: `
    delete anna piet: here member_id
    insert anna piet: here member_id
    update anna piet: here member_id`,
  shop_page: `
    insert anna piet: here business_id kept_by
    update anna piet: here business_id -> here business_id`,
  shop_photo: `
    insert anna piet: here business_id kept_by`,
  shop_request: `
    delete anna piet: here member_id
    delete job: here
    insert job: here
    update anna: here member_id
    update job: here
    update piet greet: here invoice_id member_id~ quote_id -> invoice_id quote_id
    update piet: here member_id~`,
  shop_window: `
    delete anna piet: here business_id member_id
    insert anna piet: here business_id member_id published_by
    update anna piet: here business_id member_id -> here business_id member_id`,
}
