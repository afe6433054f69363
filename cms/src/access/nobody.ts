/** No request may; hooks and jobs do it past access control. */
export function nobody(): false {
  return false
}
