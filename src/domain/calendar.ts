/** A calendar date, `YYYY-MM-DD`, in the site's OKR time zone. */
export type CalendarDate = string;
/** A moment, ISO 8601 in UTC with milliseconds. Fields that hold one end in `At`. */
export type Moment = string;
