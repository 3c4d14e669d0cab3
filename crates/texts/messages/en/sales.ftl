### Sales figures: metrics and classes.

abc-a = A: the accounts that bring the first 80 % of revenue
abc-b = B: the next 15 %
abc-c = C: the rest
products-lead = What is sold, as the imported sales name it.
search-products = Name, pinyin or code
product-class = Class
product-name = Name
product-code = Code
no-products-title = No products yet
no-products-text = They appear once a sales file is imported.
# $count (number)
count-products = { $count ->
    [one] { $count } product
   *[other] { $count } products
}
