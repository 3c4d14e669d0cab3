### 搜索：一处查找客户、线索、人员、功能等。

title = 搜索
lead = 客户、线索、人员、辖区、产品、标准、筛选和功能，一处查找；汉字、拼音、首字母、编码均可。
everything = 搜索客户、线索、人员、功能
go = 搜索
nothing-title = 没有找到“{ $text }”
nothing-text = 请换个词，或检查拼写。这里只显示您有权查看的内容。
keys = ↑ ↓ 选择，Enter 打开，Esc 关闭
# $count (number)
found = 找到 { $count } 项
# $count (number)
all-of = 查看全部 { $count } 项
see-all = 查看全部
also-called = 又名：{ $name }
version = 第 { $number } 版
no-longer-here = 已停用

kind-account = 客户
kind-lead = 线索
kind-person = 人员
kind-territory = 辖区
kind-product = 产品
kind-standard = 大客户标准
kind-run = 筛选
kind-action = 操作
kind-page = 页面

### 操作，及其别的说法。
import-data = 导入销售数据
import-data-words = 上传文件、导入流向、导入客户
enter-lead = 新建线索
enter-lead-words = 录入线索、添加线索
run-screening = 开始筛选
run-screening-words = 筛选大客户、运行筛选
rate = 评价客户
rate-words = 打分、待评价
adopt-standard = 新建大客户标准
adopt-standard-words = 制定标准、采用模板
plan-market = 规划市场
plan-market-words = 市场规划、目标客户
add-channel = 新建线索渠道
add-channel-words = 添加渠道、公开表单
add-person = 添加人员
add-person-words = 新建用户、添加同事
arrange-territories = 调整辖区
arrange-territories-words = 新建辖区、划分辖区
set-thresholds = 设置集中度预警线
set-thresholds-words = 预警、依赖
