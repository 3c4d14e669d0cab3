abc-a = A 类：贡献前 80% 销售额的客户
abc-b = B 类：其后的 15%
abc-c = C 类：其余客户
products-lead = 卖给客户的产品，由导入的销售数据建立。
search-products = 名称、拼音或编码
product-class = 类别
product-name = 名称
product-code = 编码
no-products-title = 还没有产品
no-products-text = 导入销售文件后，产品会出现在这里。
# $count (number)
count-products = { $count } 个产品
