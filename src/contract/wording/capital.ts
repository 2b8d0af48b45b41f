/** With a capital first letter, where the script has capitals. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
