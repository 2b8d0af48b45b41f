export default function KeyResultScreen(_: {
  readonly id: string;
  readonly project: { readonly id: string; readonly key: string };
  readonly onBack: () => void;
}) {
  return null;
}
