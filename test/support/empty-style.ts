/** Stands for every style sheet in tests: no class has a name. */
const noStyles: Readonly<Record<string, string>> = {};

export default noStyles;
