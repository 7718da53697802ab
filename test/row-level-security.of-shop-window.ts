import type { Who } from './row-level-security.matrix.ts'

/** What is published is read by everybody, whoever they are and from wherever. */
const PUBLIC = `
  select members: shop_photo shop_window
  select here: shop_front
  select there: shop_front shop_photo shop_window`

/** Who gets through to the shop window: as in `row-level-security.matrix.ts`. */
export const SHOP_WINDOW_LINES: Readonly<Partial<Record<Who, string>>> = {
  anna: `${PUBLIC}
    select anna: shop_key shop_order shop_order_heard shop_order_not_taken shop_page shop_request
    insert anna: shop_key shop_order shop_order_heard shop_order_not_taken shop_page shop_photo shop_window
    update anna: shop_key shop_order shop_order_heard shop_order_not_taken shop_page shop_request shop_window
    delete anna: shop_order_heard shop_order_not_taken shop_request shop_window`,
  // Both said that they stop: who waits for them is the administration's as well.
  greet: `${PUBLIC}
    select members: shop_request
    update members: shop_request`,
  bea: `${PUBLIC}
    insert here: shop_front
    update here: shop_front`,
  otto: PUBLIC,
  carla: PUBLIC,
  casper: PUBLIC,
  teun: PUBLIC,
  vera: PUBLIC,
  sander: `${PUBLIC}
    select there: shop_request
    update there: shop_request`,
  link: PUBLIC,
  job: `${PUBLIC}
    select members: shop_order_heard shop_request
    insert members: shop_request
    update members: shop_request
    delete members: shop_order_heard shop_request`,
  operator: PUBLIC,
  visitor: PUBLIC,
  account: PUBLIC,
}
