import type { RefusalFacts, RefusalSentences } from './refusals';

/** A field without a name of its own comes in quotation marks already. */
const name = ({ field }: RefusalFacts): string => {
  if (field === null) return '有一项内容';
  return field.startsWith('“') ? field : `“${field}”`;
};

function range(facts: RefusalFacts): string {
  const [min, max] = [facts.number('min'), facts.number('max')];
  if (min !== null && max !== null) return `须在 ${min} 到 ${max} 之间`;
  if (min !== null) return `不能小于 ${min}`;
  return max === null ? '超出允许范围' : `不能大于 ${max}`;
}

export const refusalsZh: RefusalSentences = {
  atKeyResult: (position, sentence) => `第 ${position} 个关键成果：${sentence}`,
  atMilestone: (position, sentence) => `第 ${position} 个里程碑：${sentence}`,
  atCheckpoint: (position, sentence) => `第 ${position} 个检查点：${sentence}`,
  rules: {
    preparing: () => '应用正在准备中，数据不会丢失，请一分钟后再试。',
    'no-access': () => '您没有访问权限，请联系项目管理员。',
    'not-manager': () => '只有此项目的管理员或有权管理其 OKR 的人可以执行此操作，请联系他们。',
    'not-owner': () => '只有负责人或有权管理此处 OKR 的人可以修改，请联系他们。',
    'not-contributor': () =>
      '只有负责人、协作者或有权管理此处 OKR 的人可以更新进展，请联系负责人将您加为协作者。',
    'not-admin': () => '只有 Jira 管理员或有权管理全站 OKR 的人可以执行此操作，请联系他们。',
    unlicensed: () =>
      '应用在此站点没有有效许可证，因此无法修改。已有内容均已保留，请联系 Jira 管理员续订许可证。',
    'not-view-owner': () => '只有保存此视图的人或此处的管理者可以修改，请另存为自己的视图。',
    'not-issue-editor': () => '您没有编辑此事项的权限，请联系项目管理员。',
    'not-found': (facts) =>
      facts.field === null
        ? '内容不存在或您无权查看，请刷新后再看。'
        : `${name(facts)}不存在或您无权查看，请重新选择。`,
    'issue-not-found': () => '有事项不存在或您无权查看，请核对编号后再试。',
    'unknown-operation': () => '应用无法识别此请求，请刷新以获取最新版本。',
    stale: ({ changed }) =>
      `您打开之后，他人修改了${changed.length === 0 ? '此内容' : changed.map((field) => `“${field}”`).join('、')}。` +
      '您填写的内容仍在，请查看改动后再保存。',
    'jira-unavailable': () => 'Jira 没有响应。数据没有丢失，请一分钟后再试。',
    'storage-unavailable': () => '数据库没有响应。数据没有丢失，请一分钟后再试。',
    'storage-full': () =>
      '应用的数据库已满，未能保存。您填写的内容仍在，请联系 Jira 管理员清理空间。',
    unexpected: () => '应用出现意外错误。数据没有丢失，请重试；如仍出错，请告知管理员。',
    malformed: (facts) =>
      facts.field === null
        ? '无法识别此请求，请刷新后再试。'
        : `无法识别${name(facts)}，请更正后再试。`,
    'unknown-key': (facts) => `此处无法识别${name(facts)}，请去掉后再试。`,
    required: (facts) => `${name(facts)}缺失，请填写。`,
    'too-long': (facts) => {
      const max = facts.number('max');
      return max === null
        ? `${name(facts)}过长，请缩短。`
        : `${name(facts)}过长，请缩短到 ${max} 以内。`;
    },
    'not-a-number': (facts) => `${name(facts)}须为数字，例如 12.5。`,
    'out-of-range': (facts) => `${name(facts)}${range(facts)}，请修改。`,
    'not-a-date': (facts) => `${name(facts)}须为存在的日期，例如 2027-03-31。`,
    'too-many': (facts) => `${name(facts)}最多可选 ${facts.number('max') ?? '若干'} 项，请减少。`,
    'unknown-time-zone': (facts) =>
      `时区“${facts.text('timeZone') ?? ''}”不存在，请选择如 Asia/Shanghai 的时区。`,
    'ends-before-start': () => '结束日期早于开始日期，请选择更晚的结束日期。',
    'date-in-future': (facts) => `${name(facts)}晚于今天，请选择今天或更早的日期。`,
    'date-outside-cycle': (facts) => {
      const [startsOn, endsOn] = [facts.day('startsOn'), facts.day('endsOn')];
      if (endsOn !== null) return `${name(facts)}晚于周期结束日期（${endsOn}），请选择更早的日期。`;
      const start = startsOn === null ? '' : `（${startsOn}）`;
      return `${name(facts)}早于周期开始日期${start}，请选择更晚的日期。`;
    },
    'target-equals-baseline': () => '目标值与起点相同，无法衡量进展，请修改其中之一。',
    'target-on-wrong-side': (facts) => {
      const side = facts.text('direction') === 'decrease' ? '小于' : '大于';
      return `目标值须${side}起点${facts.number('baseline') ?? ''}，请修改目标值或方向。`;
    },
    'stretch-before-target': (facts) => {
      const side = facts.text('direction') === 'decrease' ? '小于' : '大于';
      return `挑战值须${side}目标值${facts.number('target') ?? ''}，请修改或留空。`;
    },
    'checkpoint-off-the-way': (facts) =>
      `${name(facts)}须介于 ${facts.number('after') ?? '起点'} 与 ${facts.number('before') ?? '目标值'} 之间，请修改数值或检查点顺序。`,
    'checkpoint-progress': (facts) =>
      `${name(facts)}须大于 ${facts.number('after') ?? '0'}% 且小于 100%，请修改。`,
    'checkpoint-too-early': (facts) =>
      `${name(facts)}须晚于前一个检查点的日期 ${facts.day('after') ?? ''}，请选择更晚的日期。`,
    'band-upside-down': (facts) => `上限小于下限${facts.number('low') ?? ''}，请修改其中之一。`,
    'not-positive': (facts) => `${name(facts)}须大于 0，请修改。`,
    'milestone-repeated': () => '此里程碑重复，请删除其中一个。',
    'no-milestones': () => '此关键成果没有里程碑，请改为记录整体数值。',
    'measured-by-milestones': () => '此关键成果由里程碑推动，请勾选里程碑，不要记录数值。',
    'unknown-milestone': () => '此里程碑已不存在，请刷新后再勾选。',
    'neither-yes-nor-no': (facts) => `${name(facts)}须为 1（已完成）或 0（未完成），请修改。`,
    'no-key-results': () => '目标至少需要一个关键成果才能发布，请添加。',
    'not-published': () => '仍是草稿，请先发布。',
    'already-published': () => '已经发布，请刷新查看。',
    'already-closed': () => '已关闭，数据不再变化，请刷新查看结果。',
    'cycle-closed': () => '此周期已关闭，请选择未关闭的周期。',
    'cycle-is-draft': () => '所属周期仍是草稿，请先发布周期，再发布目标。',
    'reason-required': () => '内容已发布，修改须说明原因，请用一句话填写。',
    'measured-by-issues': () => '此关键成果由事项推动，不能记录数值，请改为关联或完成事项。',
    'measured-by-value': () => '此关键成果由记录的数值推动，不能关联事项，请改为记录数值。',
    'measure-kind-fixed': () => '关键成果的度量类型不能更改，请新建一个关键成果。',
    'too-many-issues': (facts) =>
      `一次最多关联 ${facts.number('max') ?? '100'} 个事项，请分批关联。`,
    'too-many-views': (facts) =>
      `此处最多保存 ${facts.number('max') ?? '100'} 个视图，请先移除一个再保存。`,
    'score-missing': () => '缺少评分，请填写 0 到 1 之间的评分，或选择取消或转入下一周期。',
    archived: (facts) =>
      facts.field === null
        ? '内容已归档，请先恢复。'
        : `${name(facts)}已归档，请先恢复或另选一个。`,
    'already-there': (facts) => `已在此${facts.field ?? '位置'}中，请另选一个。`,
    'cycle-unpublished': () => '已发布的目标只能移入已发布的周期，请先发布该周期或另选一个。',
    'publishing-stays': () => '发布不能撤销，因为他人可能已据此工作。请改为关闭或归档。',
    'shelf-stays': () => '“以后再做”不能修改、发布、关闭或归档，请将其中的目标移入某个周期。',
    'on-shelf': () => '此目标留待以后。请先将其移入某个周期，再发布。',
    'supports-itself': () => '目标不能支撑自己或自己的关键成果，请选择它之上的内容。',
    'supports-in-circle': (facts) => {
      const through = facts.text('through');
      const way = through === null ? '' : `通过 ${through} `;
      return `${facts.text('from') ?? '它'} 已经${way}支撑 ${facts.text('to') ?? '此目标'}，这样会形成循环，请另选，或先移除其中一个支撑关系。`;
    },
    'counts-in-key-result': () => '关键成果有自己的度量，目标不能计入其中，请改为支撑其所属目标。',
    'not-aligned': () => '该支撑关系已不存在，请刷新查看。',
    'counting-not-yours': () => '是否计入由上级目标的负责人决定，请先不计入，再联系对方。',
    'not-page-editor': () => '只有可以编辑此页面的人才能这样做。请联系其中一位。',
    'not-card-author': () => '只有写下这张卡片的人才能修改它。请另写一张自己的卡片。',
    'confluence-unavailable': () => 'Confluence 没有响应。已填写的内容仍在这里，请稍后重试。',
    'not-locked': () => '此复盘尚未结束，请先结束复盘。',
    'blank-twice': () => '有两个空白同名，请分别命名。',
    'blank-unknown': (facts) =>
      `文字中的空白 ${facts.text('name') ?? '…'} 尚未说明。请说明它，或从文字中去掉。`,
    'blank-missing': (facts) => `请按要求填写“${facts.text('name') ?? '…'}”。`,
    'nothing-to-make': () => '此模板不含这类内容，请先添加到模板中。',
    'template-not-published': () => '此模板尚未发布，不能使用。',
    'page-refused': () => 'Confluence 未接受此页面；空间中可能已有同名页面。请换一个标题。',
    locked: () => '此复盘已结束，内容不再改变。请开始下一次复盘。',
    'unknown-column': () => '此栏已不存在。请重新加载，再选择现有的一栏。',
    'anonymity-stays': () => '已经有卡片，因此是否显示作者不能再改。请在下一次复盘中更改。',
    'anonymity-changed': () => '卡片是否显示作者刚刚被更改。请看清现在的设置，再添加这一张。',
    'too-many-cards': (facts) =>
      `一次复盘最多 ${facts.number('max') ?? '3000'} 张卡片。请先移除一些，再添加这一张。`,
    'too-many-votes': (facts) =>
      `这里每人有 ${facts.number('max') ?? '有限的'} 票。请先从其他卡片收回一票。`,
    'stacked-on-itself': () => '卡片不能叠在自己上面。请选择另一张卡片。',
    'not-a-link': () => '链接应以 https:// 或 http:// 开头。请检查地址。',
    'being-filed': () =>
      '有人正在为此行动创建事项，或刚刚创建而未收到答复。请一分钟后再看；不会重复创建。',
    'rule-is-personal': (facts) =>
      `该 JQL 使用了 ${facts.text('personal') ?? '某个函数'}，对每个人结果不同。应用只能以自己的身份查询，请改为写明人员。`,
    'jql-not-understood': (facts) => `Jira 无法识别该 JQL。${facts.text('said') ?? ''}`,
    'rule-too-broad': (facts) =>
      `该 JQL 找到的事项${facts.number('most') === null ? '过多' : `超过 ${facts.number('most') ?? ''} 个`}。请缩小范围，例如限定到一个项目、版本或长篇故事。`,
    'issue-refused': () =>
      'Jira 未接受此事项；该类型可能需要行动中没有的字段。请选择其他类型，或在 Jira 中创建。',
  },
};
