import type { Wording } from '../message';
import type { health as english } from '../en-US/health';

export const health: Wording<typeof english> = {
  'admin.health': '运行状况',
  'health.fine': '正常',
  'health.busy': '请留意',
  'health.stuck': '停滞',
  'health.sum.fine': '一切都是最新的，且在限额之内。',
  'health.sum.busy': '有内容延迟、不可见或接近限额。没有丢失任何数据。',
  'health.sum.stuck': '有内容无法自行恢复，请按下面的说明处理。',
  'health.of': '共 {limit}',
  'health.none': '无',
  'health.never': '尚无',

  'health.jira': '与 Jira 同步',
  'health.waiting': '等待读取的已变更事项',
  'health.waiting.read': '上次读取：{ago}。',
  'health.waiting.nothing': 'Jira 会通知每次变更，几分钟内即可读取。',
  'health.waiting.fine': '最早的一项开始等待于：{ago}，几分钟内即可读取。',
  'health.waiting.busy': '最早的一项开始等待于：{ago}。Jira 可能较慢，应用每五分钟重试一次。',
  'health.waiting.stuck':
    '最早的一项开始等待于：{ago}。请在 status.atlassian.com 查看 Jira 是否有故障；如果没有，请联系应用供应商。',

  'health.reconcile': '已掌握全部变更，截至',
  'health.reconcile.never': '一小时内将开始搜索 Jira 未通知的变更。',
  'health.reconcile.done': '事件可能丢失，因此应用每小时还会在 Jira 中搜索变更。上次搜索：{ago}。',
  'health.reconcile.budget': '上次搜索（{ago}）在该小时的点数用完时停止，下一小时从该处继续。',
  'health.reconcile.time': '上次搜索（{ago}）的变更多于一次所能读取的数量，下一小时从该处继续。',
  'health.reconcile.jira':
    '上次搜索（{ago}）时 Jira 未响应。数字保持最后已知的状态，下一小时重试。',
  'health.reconcile.failed':
    '上次搜索（{ago}）失败，下一小时重试；如果持续出现，请联系应用供应商。',
  'health.reconcile.stuck': '一天以来没有一次搜索完成。如果持续出现，请联系应用供应商。',
  'health.reconcile.refused': {
    other:
      '有 {n} 个项目不允许应用访问。请在其权限方案中将“浏览项目”授予角色 atlassian-addons-project-access。',
  },

  'health.rules': '每条规则上次询问不早于',
  'health.rules.none': '没有进行中的关键成果通过规则查找事项。',
  'health.rules.never': '下一小时将向 Jira 询问每条规则找到的事项。',
  'health.rules.done': '每小时重新向 Jira 询问每条规则找到的事项。上次：{ago}。',
  'health.rules.budget':
    '上次询问（{ago}）在该小时的点数用完时停止，下一小时从最久未询问的规则继续。',
  'health.rules.time': '上次（{ago}）的规则多于一次所能询问的数量，下一小时从最久未询问的继续。',
  'health.rules.jira':
    '上次询问（{ago}）时 Jira 未响应。规则之前找到的事项仍然计入，下一小时重试。',
  'health.rules.failed': '上次询问（{ago}）失败，下一小时重试；如果持续出现，请联系应用供应商。',
  'health.rules.stuck':
    '有规则已一天未被询问，其关键成果的数字可能过时。如果持续出现，请减少规则或缩小其范围，或联系应用供应商。',

  'health.sweep': '超过一周未读取的事项',
  'health.sweep.fine': '无论是否有事件，每个计入的事项都会在一周内重新读取。',
  'health.sweep.busy': '每小时重新读取其中一部分，从最早的开始。',
  'health.sweep.stuck': '重新读取没有进展。如果持续出现，请联系应用供应商。',

  'health.missing': '应用看不到的事项',
  'health.missing.fine': '应用能看到每个计入的事项。',
  'health.missing.busy':
    '它们保持最后已知的状态。可能已归档、在回收站中，或因权限方案或安全级别而对应用不可见。',

  'health.cost': '资源消耗',
  'health.points': '本小时消耗的 Jira 点数',
  'health.points.fine':
    '每读取一个事项消耗一点。最近 24 小时中最忙的一小时：{busiest}。Jira 每小时为应用的所有站点提供 {ceiling} 点。',
  'health.points.busy':
    '可以等待的工作在下一小时之前只有其预留点数；人们所做的变更仍会读取。最近 24 小时中最忙的一小时：{busiest}。',
  'health.points.stuck': 'Jira 在下一小时之前不再响应应用。数字保持最后已知的状态。',
  'health.sql': '本小时后台工作的数据库时间',
  'health.sql.fine':
    '平台每分钟提供 62.5 秒。最近 24 小时中最忙的一小时：{busiest}。不含页面所用的时间：平台不向应用提供该数据。',
  'health.sql.busy':
    '后台工作占用了平台所提供时间（每分钟 62.5 秒）的很大部分，页面可能变慢。最近 24 小时中最忙的一小时：{busiest}。',
  'health.sql.stuck':
    '数据库已没有时间用于页面，下一分钟之前页面可能被拒绝。如果持续出现，请联系应用供应商。',
  'health.seconds': '{seconds} 秒',
  'health.room': '已用空间',
  'health.room.fine': '空间充足。',
  'health.room.busy': '空间即将用尽：请归档旧周期，或咨询应用供应商。',
  'health.room.stuck': '无法再保存任何内容：请归档旧周期，或咨询应用供应商。',
  'health.database': '数据库',
  'health.database.yes': '已就绪',
  'health.database.no': '正在准备',
  'health.database.fine': '符合此版本应用的要求。',
  'health.database.busy': '更新带来了新的数据表，一小时内会自动完成。',
};
